package org.leeszaal.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leeszaal.search.query.QueryNote.Reason;

/** Makes the tokens fit the grammar: parentheses in pairs, operators between something. */
final class Balance {
  private final NoteList notes;

  Balance(NoteList notes) {
    this.notes = notes;
  }

  /** Tokens with as many closing parentheses as opening ones, no deeper than the limit. */
  List<Token> parentheses(List<Token> tokens) {
    List<Token> paired = new ArrayList<>(tokens.size());
    Deque<Boolean> kept = new ArrayDeque<>();
    int depth = 0;
    for (Token token : tokens) {
      if (token instanceof Token.Open) {
        boolean fits = depth < Limits.DEPTH;
        kept.push(fits);
        depth += fits ? 1 : 0;
        keep(fits, token, paired);
      } else if (!(token instanceof Token.Close)) {
        paired.add(token);
      } else if (kept.isEmpty()) {
        notes.add(Reason.UNBALANCED_PARENTHESIS, ")");
      } else if (kept.pop()) {
        depth--;
        paired.add(token);
      }
    }
    if (!kept.isEmpty()) {
      notes.add(Reason.UNBALANCED_PARENTHESIS, "(");
    }
    for (; depth > 0; depth--) {
      paired.add(new Token.Close());
    }
    return paired;
  }

  private void keep(boolean fits, Token token, List<Token> paired) {
    if (fits) {
      paired.add(token);
    } else {
      notes.add(Reason.TOO_DEEP, token.typed());
    }
  }

  /** Tokens whose operators all have something before and behind; at the edges they are words. */
  List<Token> operators(List<Token> tokens) {
    List<Token> fitting = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == tokens.size() || tokens.get(i + 1) instanceof Token.Close;
      boolean beforeOperand = !last && isOperand(tokens.get(i + 1));
      boolean first = fitting.isEmpty() || fitting.getLast() instanceof Token.Open;
      boolean behindOperand = !first && !isJoining(fitting.getLast());
      Place place =
          switch (token) {
            case Token.Operator o when o.logic() == Token.Logic.NOT -> place(last, true);
            case Token.Operator o -> place(first || last, behindOperand);
            case Token.Proximity p -> place(first || last, behindOperand && beforeOperand);
            case Token.AtLeast a -> place(last, beforeOperand);
            default -> Place.FITTING;
          };
      add(token, place, fitting);
    }
    return fitting;
  }

  private void add(Token token, Place place, List<Token> fitting) {
    switch (place) {
      case FITTING -> fitting.add(token);
      case BETWEEN_OPERATORS -> notes.add(Reason.OPERATOR_LEFT_OUT, token.typed());
      case AT_THE_EDGE -> {
        notes.add(Reason.OPERATOR_WITHOUT_OPERAND, token.typed());
        asWord(token).ifPresent(fitting::add);
      }
    }
  }

  private static Place place(boolean edge, boolean fits) {
    Place inside = fits ? Place.FITTING : Place.BETWEEN_OPERATORS;
    return edge ? Place.AT_THE_EDGE : inside;
  }

  private static boolean isOperand(Token token) {
    return token instanceof Token.Leaf || token instanceof Token.Open;
  }

  private static boolean isJoining(Token token) {
    return !(token instanceof Token.Leaf || token instanceof Token.Close);
  }

  private Optional<Token> asWord(Token token) {
    Scope scope =
        switch (token) {
          case Token.Operator o -> o.scope();
          case Token.Proximity p -> p.scope();
          case Token.AtLeast a -> a.scope();
          default -> Scope.Text.PLAIN;
        };
    return new Leaves(notes)
        .word(scope.isMeasure() ? Scope.Text.PLAIN : scope, token.typed(), Leaves.Suffix.NONE)
        .map(node -> new Token.Leaf(token.typed(), node));
  }

  private enum Place {
    FITTING,
    AT_THE_EDGE,
    BETWEEN_OPERATORS
  }
}

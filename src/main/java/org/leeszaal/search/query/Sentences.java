package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNote.Reason;
import org.leeszaal.search.query.Token.Logic;

/**
 * Tells a pasted sentence or headline from a query, where capitals or a {@code ?} could be both.
 */
final class Sentences {
  /** From so many words on, capitals and a question mark may be a sentence's. */
  private static final int LEAST_CAPITALS = 4;

  private static final int LEAST_QUESTION = 3;

  /** Small words that are nobody's abbreviation. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "THE", "TO", "WILL", "WAS", "FOR", "FROM", "WITH", "HET", "EEN", "VAN", "NAAR", "MET",
          "VOOR", "DAT", "ZIJN", "LE", "LES", "DES", "UNE", "AUX", "DANS", "POUR", "PAR", "SUR");

  private Sentences() {}

  /** The content of quotes without the question mark that ends it, if it is a sentence's. */
  static String withoutQuestionMark(String content, NoteList notes) {
    boolean asks =
        content.endsWith("?")
            && !content.endsWith("\\?")
            && content.indexOf('?') == content.length() - 1
            && content.indexOf('*') < 0
            && content.strip().split(" +").length >= LEAST_QUESTION;
    if (!asks) {
      return content;
    }
    notes.add(Reason.QUESTION_MARK, "?");
    return content.substring(0, content.length() - 1);
  }

  /** The same tokens, those of a sentence as words. */
  static List<Token> settle(List<Token> tokens, String clean, NoteList notes) {
    List<Token> settled = question(tokens, clean, notes);
    if (!allCapitals(settled)) {
      return settled;
    }
    List<Token.Operator> joining =
        settled.stream()
            .filter(Token.Operator.class::isInstance)
            .map(Token.Operator.class::cast)
            .toList();
    if (isSentence(settled, joining)) {
      notes.add(
          Reason.CAPITALS_AS_WORDS,
          String.join(" ", joining.stream().map(Token::typed).distinct().toList()));
      return settled.stream().map(Sentences::asWord).toList();
    }
    if (joining.stream().anyMatch(o -> o.typed().equals("OF"))) {
      notes.add(Reason.CAPITALS_AS_OPERATOR, "OF");
    }
    return settled;
  }

  /** Whether a query as written could be taken for a sentence: parentheses say that it is none. */
  static boolean couldBeOne(String query) {
    List<String> words = List.of(query.split(" "));
    boolean capitals =
        words.size() >= LEAST_CAPITALS
            && !Letters.hasLowerCase(query)
            && (words.contains("OR") || words.contains("NOT"))
            && words.stream().anyMatch(SMALL_WORDS::contains);
    return capitals || query.endsWith("?");
  }

  private static boolean isSentence(List<Token> tokens, List<Token.Operator> joining) {
    if (tokens.size() < LEAST_CAPITALS || joining.stream().allMatch(o -> o.logic() == Logic.AND)) {
      return false;
    }
    boolean edge = isJoin(tokens.getFirst()) || tokens.getLast() instanceof Token.Operator;
    return edge || tokens.stream().anyMatch(t -> SMALL_WORDS.contains(t.typed()));
  }

  private static boolean isJoin(Token token) {
    return token instanceof Token.Operator(String t, Logic logic, Scope s) && logic != Logic.NOT;
  }

  private static boolean allCapitals(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            t ->
                !Letters.hasLowerCase(t.typed())
                    && (isPlainWord(t) || t instanceof Token.Operator)
                    && Letters.hasLetterOrDigit(t.typed()));
  }

  private static boolean isPlainWord(Token token) {
    return token instanceof Token.Leaf(String typed, QueryNode node)
        && node instanceof QueryNode.Word(QueryField field, String text, Matching matching)
        && field == QueryField.TEXT
        && matching == Matching.STEMMED;
  }

  private static Token asWord(Token token) {
    return token instanceof Token.Operator operator
        ? new Token.Leaf(
            operator.typed(),
            new QueryNode.Word(QueryField.TEXT, operator.typed(), Matching.STEMMED))
        : token;
  }

  private static List<Token> question(List<Token> tokens, String clean, NoteList notes) {
    if (tokens.size() < LEAST_QUESTION
        || !clean.strip().endsWith("?")
        || !tokens.stream().limit(tokens.size() - 1L).allMatch(Sentences::isPlainWord)) {
      return tokens;
    }
    if (!(tokens.getLast() instanceof Token.Leaf(String typed, QueryNode last))
        || !(last instanceof QueryNode.Wildcard(QueryField field, String pattern))) {
      return tokens;
    }
    Written word = Written.of(pattern.substring(0, pattern.length() - 1));
    if (!pattern.endsWith("?") || word.isWildcard() || word.isEmpty()) {
      return tokens;
    }
    notes.add(Reason.QUESTION_MARK, "?");
    List<Token> settled = new ArrayList<>(tokens);
    settled.set(
        tokens.size() - 1,
        new Token.Leaf(typed, new QueryNode.Word(field, word.text(), Matching.STEMMED)));
    return settled;
  }
}

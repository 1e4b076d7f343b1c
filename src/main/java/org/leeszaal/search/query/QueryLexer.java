package org.leeszaal.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leeszaal.search.query.Leaves.Suffix;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNote.Reason;
import org.leeszaal.search.query.Token.Logic;

/**
 * Cuts a query into tokens, each leaf already read in its field: whether {@code -} or {@code EN} is
 * an operator depends on the field that it stands in ({@code lang:EN}).
 */
final class QueryLexer {
  private final Cursor cursor;
  private final NoteList notes;
  private final Leaves leaves;
  private final Measures measures;
  private final Quotes quotes;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Scope> groups = new ArrayDeque<>();
  private Optional<Named> named = Optional.empty();
  private Optional<Token.Prefix> prefix = Optional.empty();

  private QueryLexer(String clean, NoteList notes) {
    cursor = new Cursor(clean);
    this.notes = notes;
    leaves = new Leaves(notes);
    measures = new Measures(notes);
    quotes = new Quotes(cursor, leaves, notes);
  }

  /** The tokens of a query that {@link Letters#clean} has been over. */
  static List<Token> tokens(String clean, NoteList notes) {
    QueryLexer lexer = new QueryLexer(clean, notes);
    while (!lexer.cursor.atEnd()) {
      lexer.step();
    }
    lexer.fieldWithoutValue();
    return lexer.tokens;
  }

  private void step() {
    char c = cursor.peek();
    if (c == ' ') {
      blank();
    } else if (c == '(') {
      open();
    } else if (c == ')') {
      close();
    } else if (Letters.isQuote(c)) {
      quoted();
    } else if (!lonelyDash() && !sign() && !range() && !fieldName() && !regex()) {
      value();
    }
  }

  /** A sign reaches no further than a blank. */
  private void blank() {
    cursor.skip(1);
    if (named.isEmpty()) {
      prefix = Optional.empty();
    }
  }

  private Scope scope() {
    return named.map(Named::scope).orElse(groups.isEmpty() ? Scope.Text.PLAIN : groups.element());
  }

  private void open() {
    groups.push(scope());
    named = Optional.empty();
    emitPrefixed(new Token.Open());
    cursor.skip(1);
  }

  private void close() {
    fieldWithoutValue();
    groups.poll();
    tokens.add(new Token.Close());
    cursor.skip(1);
  }

  private void emitPrefixed(Token token) {
    prefix.ifPresent(tokens::add);
    prefix = Optional.empty();
    tokens.add(token);
  }

  private void emitLeaf(String typed, Optional<QueryNode> node) {
    if (node.isPresent()) {
      emitPrefixed(new Token.Leaf(typed, node.get()));
      named = Optional.empty();
    } else {
      fieldWithoutValue();
    }
  }

  /** A field name with nothing behind it is a word. */
  private void fieldWithoutValue() {
    if (named.isPresent()) {
      String name = named.get().typed();
      named = Optional.empty();
      notes.add(Reason.EMPTY_FIELD, name + ":");
      emitLeaf(name, leaves.word(Scope.Text.PLAIN, name, Suffix.NONE));
    }
    prefix = Optional.empty();
  }

  private void quoted() {
    if (cursor.closingQuote() < 0 && cursor.followsWord()) {
      notes.add(Reason.UNBALANCED_QUOTE, String.valueOf(cursor.peek()));
      cursor.skip(1);
      return;
    }
    int start = cursor.at();
    Optional<QueryNode> node = quotes.read(scope(), groups.size());
    emitLeaf(cursor.since(start), node);
  }

  /** {@code field:-}, the articles without any. */
  private boolean lonelyDash() {
    boolean dash = named.isPresent() && named.get().isGlued() && cursor.peek() == '-';
    if (!dash || !cursor.endsToken(1)) {
      return false;
    }
    cursor.skip(1);
    emitLeaf("-", Leaves.none(scope()));
    return true;
  }

  private boolean sign() {
    char c = cursor.peek();
    if ("+-!".indexOf(c) < 0) {
      return false;
    }
    boolean operator =
        (cursor.startsToken() || (named.isPresent() && named.get().isGlued()))
            && cursor.operandFollows();
    if (operator) {
      Logic logic = c == '+' ? Logic.AND : Logic.NOT;
      prefix = Optional.of(new Token.Prefix(String.valueOf(c), logic));
      cursor.skip(1);
    } else {
      cursor.skipRun("+-!");
    }
    return true;
  }

  private boolean range() {
    Optional<Range> range = Range.bracketed(cursor.text(), cursor.at());
    if (range.isEmpty() || (scope().equals(Scope.Text.PLAIN) && !Measures.areDays(range.get()))) {
      return false;
    }
    int start = cursor.at();
    cursor.skip(Range.end(cursor.text(), start) - start);
    String typed = cursor.since(start);
    emitLeaf(typed, measures.range(scope(), range.get(), typed));
    return true;
  }

  private boolean fieldName() {
    if (named.isPresent() && named.get().isGlued()) {
      return false;
    }
    int length = FieldNames.nameLength(cursor.text(), cursor.at());
    int colon = length > 0 ? cursor.at() + length : cursor.spacedColon();
    if (colon < 0) {
      return false;
    }
    String name = cursor.text().substring(cursor.at(), colon).strip();
    Optional<Scope> found = FieldNames.find(name);
    if (found.isEmpty()) {
      return length > 0 && unknownField(name);
    }
    if (named.isPresent()) {
      fieldWithoutValue();
    }
    cursor.skip(colon + 1 - cursor.at());
    named = Optional.of(new Named(name, found.get(), !cursor.atEnd() && cursor.peek() != ' '));
    return true;
  }

  /** Its name and its value are words; {@code Macron: nieuws} is only a colon. */
  private boolean unknownField(String name) {
    int length = name.length() + 1;
    if (cursor.endsToken(length)) {
      return false;
    }
    int start = cursor.at();
    notes.add(Reason.UNKNOWN_FIELD, name + ":");
    cursor.skip(length);
    List<QueryNode> words = new ArrayList<>();
    leaves.word(scope(), name, Suffix.NONE).ifPresent(words::add);
    if (Letters.isQuote(cursor.peek())) {
      quotes.read(scope(), groups.size()).ifPresent(words::add);
    } else {
      leaves.word(scope(), cursor.takeWord(), suffix()).ifPresent(words::add);
    }
    emitLeaf(cursor.since(start), TreeBuilder.and(words));
    return true;
  }

  private boolean regex() {
    if (!(scope() instanceof Scope.Text(QueryField field)) || cursor.peek() != '/') {
      return false;
    }
    String typed = cursor.regex();
    if (typed.isEmpty()) {
      return false;
    }
    cursor.skip(typed.length());
    emitLeaf(typed, Expressions.read(field, typed, notes));
    return true;
  }

  private void value() {
    if (scope().isMeasure()) {
      measure();
      return;
    }
    String raw = cursor.takeWord();
    Optional<Token> operator = operator(raw);
    if (operator.isPresent()) {
      emitOperator(operator.get());
    } else if (raw.isEmpty()) {
      separator();
    } else {
      emitLeaf(raw, leaves.word(scope(), raw, suffix()));
    }
  }

  /** A sign that parts words, or a distance with nothing before it. */
  private void separator() {
    int start = cursor.at();
    suffix();
    cursor.skip(cursor.at() == start ? 1 : 0);
  }

  private void emitOperator(Token operator) {
    Optional<Token.Prefix> before = named.isPresent() ? Optional.empty() : prefix;
    fieldWithoutValue();
    if (operator instanceof Token.AtLeast) {
      before.ifPresent(tokens::add);
    }
    tokens.add(operator);
  }

  /** Right behind a colon or a sign even {@code EN} is a value. */
  private Optional<Token> operator(String raw) {
    boolean value = named.map(n -> n.isGlued() || !(n.scope() instanceof Scope.Text)).orElse(false);
    return value
        ? Optional.empty()
        : Operators.read(raw, scope(), notes)
            .filter(o -> prefix.isEmpty() || o instanceof Token.AtLeast);
  }

  private Suffix suffix() {
    Suffix suffix = cursor.distance(0, Limits.MOST_EDITS, notes);
    cursor.skipBoost(notes);
    return suffix;
  }

  private void measure() {
    int start = cursor.at();
    String raw = cursor.takeMeasure();
    Optional<Token> operator =
        named.isPresent() ? Optional.empty() : Operators.read(raw, scope(), notes);
    if (operator.isPresent()) {
      emitOperator(operator.get());
    } else if (raw.isEmpty()) {
      cursor.skip(1);
    } else {
      emitLeaf(cursor.since(start), measures.read(scope(), raw));
    }
  }

  /**
   * A field name that waits for its value.
   *
   * @param isGlued whether the value follows the colon at once
   */
  private record Named(String typed, Scope scope, boolean isGlued) {}
}

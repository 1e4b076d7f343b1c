package org.leeszaal.search.query;

import org.leeszaal.search.query.QueryNode.Closeness;

/** What the lexer hands to the parser; {@code typed} is for notes. */
sealed interface Token {
  String typed();

  record Open() implements Token {
    @Override
    public String typed() {
      return "(";
    }
  }

  record Close() implements Token {
    @Override
    public String typed() {
      return ")";
    }
  }

  /** Anything that searches by itself, its field already known. */
  record Leaf(String typed, QueryNode node) implements Token {}

  /** A word or sign between or before others; the field is for when it turns out to be a word. */
  record Operator(String typed, Logic logic, Scope scope) implements Token {}

  /** {@code +}, {@code -} or {@code !} right before something. */
  record Prefix(String typed, Logic logic) implements Token {}

  record Proximity(String typed, Closeness closeness, Scope scope) implements Token {}

  record AtLeast(String typed, int times, Scope scope) implements Token {}

  enum Logic {
    AND,
    OR,
    NOT
  }
}

package org.leeszaal.search.query;

/**
 * Something in the query that was not taken as typed.
 *
 * @param part of the query that it is about
 */
public record QueryNote(Reason reason, String part) {
  /** Why; the words for people are made from it in their language. */
  public enum Reason {
    UNBALANCED_QUOTE,
    UNBALANCED_PARENTHESIS,
    OPERATOR_WITHOUT_OPERAND,
    UNKNOWN_FIELD,
    UNREADABLE_DATE,
    UNREADABLE_NUMBER,
    UNREADABLE_RANGE,
    EMPTY_FIELD,
    DISTANCE_OUT_OF_BOUNDS,
    TOO_LONG,
    TOO_DEEP,
    ONLY_NEGATIVE
  }
}

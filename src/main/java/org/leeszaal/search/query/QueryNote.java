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
    /** An operator at the edge: searched as a word. */
    OPERATOR_WITHOUT_OPERAND,
    /** An operator beside another one: left out. */
    OPERATOR_LEFT_OUT,
    /** All in capitals and it reads as a sentence: its operators are words. */
    CAPITALS_AS_WORDS,
    /** All in capitals and {@code OF} could be English. */
    CAPITALS_AS_OPERATOR,
    QUESTION_MARK,
    UNKNOWN_FIELD,
    UNREADABLE_DATE,
    UNREADABLE_NUMBER,
    UNREADABLE_RANGE,
    UNREADABLE_EXPRESSION,
    REVERSED_RANGE,
    EMPTY_FIELD,
    /** A distance, a number of letters or of times that is too large or too small. */
    DISTANCE_OUT_OF_BOUNDS,
    /** Only words in one field can be near each other or counted. */
    NOT_NEAR,
    /** A sign of other query languages, such as {@code ^2}. */
    SIGN_LEFT_OUT,
    TOO_LONG,
    TOO_DEEP,
    ONLY_NEGATIVE,
    NOTHING_TO_SEARCH
  }
}

package org.leeszaal.search.query;

import org.leeszaal.search.query.QueryNote.Reason;

/** How much a query may ask; what is beyond is cut, with a note. */
final class Limits {
  /** UTF-16 characters; a pasted list of a thousand names fits. */
  static final int LENGTH = 20_000;

  /** Parentheses within parentheses. */
  static final int DEPTH = 40;

  /** Nearness of nearness, in a chain. */
  static final int CHAIN = 8;

  /** Words between two sides. */
  static final int FARTHEST = 1_000;

  /** Times that a word is asked for. */
  static final int MOST_TIMES = 1_000;

  /** Changed letters; Lucene's automata know no more. */
  static final int MOST_EDITS = 2;

  private Limits() {}

  /** The nearest possible number, with a note when that is another one. */
  static int within(String digits, int least, int most, String typed, NoteList notes) {
    int number = Numbers.within(digits, least, most);
    if (!Numbers.read(digits).filter(n -> n == number).isPresent()) {
      notes.add(Reason.DISTANCE_OUT_OF_BOUNDS, typed);
    }
    return number;
  }
}

package org.leeszaal.search.query;

import java.util.Optional;
import org.leeszaal.search.query.Leaves.Suffix;
import org.leeszaal.search.query.QueryNote.Reason;

/** Takes what is quoted off the cursor, closed or not. */
final class Quotes {
  private final Cursor cursor;
  private final Leaves leaves;
  private final NoteList notes;

  Quotes(Cursor cursor, Leaves leaves, NoteList notes) {
    this.cursor = cursor;
    this.leaves = leaves;
    this.notes = notes;
  }

  /**
   * The leaf that the quotes at the cursor make; empty when they hold nothing.
   *
   * @param groups how many parentheses are open: one ends an unclosed quote
   */
  Optional<QueryNode> read(Scope scope, int groups) {
    int start = cursor.at();
    int close = cursor.closingQuote();
    String content;
    if (close < 0) {
      content = cursor.restOfQuote(groups > 0);
      cursor.skip(1 + content.length());
      notes.add(Reason.UNBALANCED_QUOTE, cursor.since(start));
    } else {
      content = cursor.text().substring(start + 1, close);
      cursor.skip(close + 1 - start);
    }
    Suffix suffix = cursor.distance(0, Limits.FARTHEST, notes);
    String said =
        scope instanceof Scope.Text ? Sentences.withoutQuestionMark(content, notes) : content;
    return leaves.quoted(scope, said, suffix);
  }
}

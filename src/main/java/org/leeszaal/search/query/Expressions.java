package org.leeszaal.search.query;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNote.Reason;

/** Reads a regular expression between slashes. */
final class Expressions {
  private Expressions() {}

  /** The expression; plain words, with a note, when it cannot be read. */
  static Optional<QueryNode> read(QueryField field, String typed, NoteList notes) {
    String pattern = typed.substring(1, typed.length() - 1);
    if (isReadable(pattern)) {
      return Optional.of(new QueryNode.Regex(field, pattern));
    }
    notes.add(Reason.UNREADABLE_EXPRESSION, typed);
    return Phrases.plainWords(field, pattern);
  }

  /** Groups that look around or name themselves belong to other engines than the index's. */
  private static boolean isReadable(String pattern) {
    if (pattern.contains("(?")) {
      return false;
    }
    try {
      return Pattern.compile(pattern).flags() >= 0 && Letters.hasLetterOrDigit(pattern);
    } catch (PatternSyntaxException unreadable) {
      return false;
    }
  }
}

package org.leeszaal.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects notes: each once, and no more than a person reads. */
final class NoteList {
  private static final int MOST = 20;
  private static final int LONGEST_PART = 80;

  private final Set<QueryNote> notes = new LinkedHashSet<>();

  void add(QueryNote.Reason reason, String part) {
    if (notes.size() < MOST) {
      notes.add(new QueryNote(reason, shortened(part.strip())));
    }
  }

  List<QueryNote> asList() {
    return List.copyOf(notes);
  }

  private static String shortened(String part) {
    if (part.length() <= LONGEST_PART) {
      return part;
    }
    int end =
        Character.isHighSurrogate(part.charAt(LONGEST_PART - 1)) ? LONGEST_PART - 1 : LONGEST_PART;
    return part.substring(0, end) + "…";
  }
}

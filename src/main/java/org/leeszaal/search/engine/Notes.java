package org.leeszaal.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;

/** What the search has to say about a query. */
record Notes(Snapshot snapshot, Language labels) {
  private static final int SHOWN = 4;

  /** Who was meant by the names in the query. */
  List<String> meant(Map<String, Set<EntityId>> names) {
    List<String> notes = new ArrayList<>();
    names.forEach(
        (name, ids) -> {
          if (ids.isEmpty()) {
            notes.add(Wording.MEANS_NOBODY.in(labels, name));
          } else {
            String people =
                ids.stream()
                    .limit(SHOWN)
                    .map(id -> snapshot.labels().label(id, labels))
                    .collect(Collectors.joining(", "));
            String others =
                ids.size() > SHOWN ? Wording.AND_OTHERS.in(labels, ids.size() - SHOWN) : "";
            notes.add(Wording.MEANS.in(labels, name, people + others));
          }
        });
    return notes;
  }
}

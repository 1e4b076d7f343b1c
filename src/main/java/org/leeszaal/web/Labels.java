package org.leeszaal.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.text.Messages;

/** Names of entities that a page knows only the id of. */
record Labels(ArchiveSearcher searcher, Messages words) {
  /** Its name in the archive; made from the id for one that no article mentions any more. */
  String of(EntityId id) {
    if (!id.isKnown()) {
      return words.get("correction.nobody");
    }
    return searcher.label(id, words.language()).orElseGet(() -> spelled(id));
  }

  /** Its own name, where the archive already calls it like the one it was put together with. */
  String besides(EntityId id, String other) {
    String name = of(id);
    return !name.equals(other) ? name : spelled(id).equals(other) ? id.value() : spelled(id);
  }

  private static String spelled(EntityId id) {
    String name = id.value().substring(id.value().indexOf('/') + 1);
    return Arrays.stream(name.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" "));
  }
}

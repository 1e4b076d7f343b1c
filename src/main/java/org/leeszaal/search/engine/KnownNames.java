package org.leeszaal.search.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.schema.NameTerms;

/** The entities of the tables by their names, beside those that articles bring. */
final class KnownNames {
  private final Map<EntityId, KnownEntity> byId = new LinkedHashMap<>();
  private final Map<String, Set<EntityId>> whole = new HashMap<>();
  private final Map<String, Set<EntityId>> tails = new HashMap<>();

  KnownNames(List<KnownEntity> known) {
    for (KnownEntity entity : known) {
      byId.put(entity.id(), entity);
      for (String name : entity.names()) {
        List<String> folded = NameTerms.tails(NameTerms.fold(name));
        add(whole, folded.getFirst(), entity.id());
        folded.stream().skip(1).forEach(tail -> add(tails, tail, entity.id()));
      }
    }
  }

  private static void add(Map<String, Set<EntityId>> names, String name, EntityId id) {
    names.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(id);
  }

  Optional<KnownEntity> get(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<EntityId> whole(String folded) {
    return whole.getOrDefault(folded, Set.of());
  }

  Set<EntityId> tails(String folded) {
    return tails.getOrDefault(folded, Set.of());
  }

  /** Whole names with their entities. */
  Map<String, Set<EntityId>> names() {
    return whole;
  }
}

package org.leeszaal.web;

import java.util.List;
import java.util.Optional;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.Filter;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityChip;

/** Entities as small links. */
final class Chips {
  private Chips() {}

  static List<EntityChip> of(List<EntityRef> entities, Messages words) {
    return entities.stream().map(entity -> of(entity, words)).toList();
  }

  static EntityChip of(EntityRef entity, Messages words) {
    String kind = kind(entity.id());
    return new EntityChip(
        entity.label(),
        kind,
        words.get("kind." + kind),
        words.number(entity.articles()),
        Address.entity(entity.id()).toString());
  }

  /** What stands before the slash of an id. */
  static String kind(EntityId id) {
    return id.value().substring(0, id.value().indexOf('/'));
  }

  /** Filters the articles that mention an entity; there is no such filter for some kinds. */
  static Optional<Filter> filter(EntityId id) {
    return switch (kind(id)) {
      case "person" -> Optional.of(new Filter.Include(Dimension.PERSON, id.value()));
      case "org" -> Optional.of(new Filter.Include(Dimension.ORGANISATION, id.value()));
      case "place" -> Optional.of(new Filter.Include(Dimension.PLACE, id.value()));
      case "country" ->
          Optional.of(
              new Filter.Include(Dimension.COUNTRY, id.value().substring("country/".length())));
      default -> Optional.empty();
    };
  }
}

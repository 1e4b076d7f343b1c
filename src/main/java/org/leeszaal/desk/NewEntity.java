package org.leeszaal.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;

/** Ids for entities that a person makes by splitting. */
public final class NewEntity {
  private NewEntity() {}

  /**
   * An id for a name: lower-case ASCII with hyphens, and a number behind it where the id is taken.
   *
   * @param taken told an id, whether it is somebody's already
   */
  public static EntityId called(String name, EntityKind kind, Predicate<EntityId> taken) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss")
            .replace("ł", "l")
            .replaceAll("\\p{M}+", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String stem = kind.prefix() + "/" + (slug.isEmpty() ? "nameless" : slug);
    EntityId id = new EntityId(stem);
    for (int number = 2; taken.test(id); number++) {
      id = new EntityId(stem + "-" + number);
    }
    return id;
  }
}

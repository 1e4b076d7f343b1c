package org.leeszaal.entity;

import java.util.List;
import org.leeszaal.article.EntityId;
import org.leeszaal.entity.link.KnownNames;
import org.leeszaal.entity.link.SameName;

/**
 * Says of two names, seen in different articles and languages, whether they'd be one. For measuring
 * only: an archive joins names of different articles by tables and keys (see {@link EntityFinder}),
 * because each article is resolved by itself and comparing each name with each has no place there.
 */
public final class NamePairs {
  private final SameName same;
  private final KnownNames tables;

  private NamePairs(SameName same, KnownNames tables) {
    this.same = same;
    this.tables = tables;
  }

  public static NamePairs of(EntitySettings settings) {
    return new NamePairs(SameName.of(settings.words()), new KnownNames(settings));
  }

  /** Would the two names become one person or body, by their spelling alone? Symmetric. */
  public boolean isOneBySpelling(String a, String b) {
    return same.isOne(a, b);
  }

  /**
   * Would the two names become one person or body? What the tables know of both goes before the
   * spelling. Symmetric.
   */
  public boolean isOnePerson(String a, String b) {
    List<EntityId> first = tables.idsOf(a);
    List<EntityId> second = tables.idsOf(b);
    boolean known = first.size() == 1 && second.size() == 1;
    return known ? first.equals(second) : same.isOne(a, b);
  }

  /**
   * How like two names are by plain edit distance, for comparison: 1 less the edits (Damerau's) per
   * letter of the longer name, case and accents aside.
   */
  public static double editLikeness(String a, String b) {
    return SameName.editLikeness(a, b);
  }
}

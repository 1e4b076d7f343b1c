package org.leeszaal.article;

import java.util.List;

/**
 * An article after correction.
 *
 * @param article with the mentions that hold
 * @param former entities that mentions of it had before a correction, each once
 * @param given names that people gave to entities of it, each once
 */
public record Corrected(
    AnnotatedArticle article, List<FormerEntity> former, List<GivenLabel> given) {
  public Corrected {
    former = List.copyOf(former);
    given = List.copyOf(given);
  }

  /** True where no correction concerns the article. */
  public boolean isAsFound(AnnotatedArticle found) {
    return former.isEmpty() && given.isEmpty() && article.equals(found);
  }

  /**
   * @param next who took its place as a whole, and may have been followed by another in turn;
   *     {@link EntityId#NONE} where only some of its mentions were decided otherwise
   */
  public record FormerEntity(EntityId id, EntityId next) {}

  /** The name of an entity in a language, given by hand. */
  public record GivenLabel(EntityId id, Language language, String label) {}
}

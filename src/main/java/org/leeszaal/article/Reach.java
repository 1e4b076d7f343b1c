package org.leeszaal.article;

import java.util.Set;

/** Which articles a change of corrections may concern. */
public sealed interface Reach {
  /** No article at all. */
  Reach NOTHING = new Some(Set.of(), Set.of());

  /**
   * @param entities whoever mentions one of these, as found, as corrected or in between
   * @param articles and these
   */
  record Some(Set<EntityId> entities, Set<ArticleId> articles) implements Reach {
    public Some {
      entities = Set.copyOf(entities);
      articles = Set.copyOf(articles);
    }
  }

  /** It can't be told: the corrections were edited by hand. */
  record Everything() implements Reach {}
}

package org.leeszaal.search;

import java.util.Set;
import org.leeszaal.article.ArticleId;

/** Tells which articles bear a tag, for {@code tag:} in a query; kept outside the index. */
public interface ArticleTags {
  /** No tags at all. */
  ArticleTags NONE = tag -> Set.of();

  /** Articles with this tag, case apart. */
  Set<ArticleId> tagged(String tag);
}

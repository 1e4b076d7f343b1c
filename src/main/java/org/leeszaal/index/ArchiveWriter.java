package org.leeszaal.index;

import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;

/**
 * Writes an archive. One at a time for an archive; safe for use by several threads. Readers see
 * changes after {@link #commit}; a crash loses what came after the last one, never more.
 */
public interface ArchiveWriter extends AutoCloseable {
  /** Adds an article, in place of the one with the same id where there is one. */
  void put(AnnotatedArticle article);

  /** Nothing happens when there is no such article. */
  void remove(ArticleId id);

  /** Makes everything so far visible and safe, and groups near-duplicates anew. */
  void commit();

  /** Commits and lets go of the archive. */
  @Override
  void close();
}

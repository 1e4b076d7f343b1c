package org.leeszaal.ingest;

import java.util.List;
import org.leeszaal.article.ArticleId;

/** What the archive remembers of a file that it has read. */
public sealed interface FileOutcome {
  /** The file gave these articles. */
  record Indexed(List<ArticleId> articles) implements FileOutcome {
    public Indexed {
      articles = List.copyOf(articles);
    }
  }

  /** The file is sound but holds no article. */
  record Skipped(String reason) implements FileOutcome {}

  /**
   * The file could not be read.
   *
   * @param tries how often it was tried, from 1
   */
  record Failed(String reason, int tries) implements FileOutcome {}
}

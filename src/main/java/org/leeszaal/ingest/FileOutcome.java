package org.leeszaal.ingest;

import java.util.List;
import org.leeszaal.article.ArticleId;

/** What the archive remembers of a file that it has read. */
public sealed interface FileOutcome {
  /** The articles that the archive holds because of this file. */
  List<ArticleId> articles();

  /** The same with these articles in place of its own. */
  default FileOutcome withOnly(List<ArticleId> left) {
    return switch (this) {
      case Indexed all -> new Indexed(left);
      case Duplicate all -> new Duplicate(left);
      case Skipped nothing -> nothing;
      case Failed(var reason, var tries, var all) -> new Failed(reason, tries, left);
    };
  }

  /** The file gave these articles, and they name it as their file. */
  record Indexed(List<ArticleId> articles) implements FileOutcome {
    public Indexed {
      articles = List.copyOf(articles);
    }
  }

  /** The file has the same content, so the same articles, as an indexed one under another path. */
  record Duplicate(List<ArticleId> articles) implements FileOutcome {
    public Duplicate {
      articles = List.copyOf(articles);
    }
  }

  /** The file is sound but holds no article. */
  record Skipped(String reason) implements FileOutcome {
    @Override
    public List<ArticleId> articles() {
      return List.of();
    }
  }

  /**
   * The file could not be read.
   *
   * @param tries how often it was tried, from 1
   * @param articles what it gave when it could be read, which stays until it can be read again or
   *     is gone
   */
  record Failed(String reason, int tries, List<ArticleId> articles) implements FileOutcome {
    public Failed {
      articles = List.copyOf(articles);
    }
  }
}

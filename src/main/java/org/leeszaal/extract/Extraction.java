package org.leeszaal.extract;

import java.util.List;
import org.leeszaal.article.Article;

/** What became of a file. Expected outcomes are values, never exceptions. */
public sealed interface Extraction {
  /**
   * The file holds articles.
   *
   * @param articles in the order of the file, at least one
   * @param leftOut parts of the file that gave no article, each with its name and the reason
   */
  record Extracted(List<Article> articles, List<String> leftOut) implements Extraction {
    public Extracted {
      articles = List.copyOf(articles);
      leftOut = List.copyOf(leftOut);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("nothing extracted: say Skipped, with the reason");
      }
    }

    /** All of the file was read. */
    public Extracted(List<Article> articles) {
      this(articles, List.of());
    }
  }

  /**
   * The file is sound but has nothing for an archive of articles.
   *
   * @param reason a sentence that a person understands
   */
  record Skipped(String reason) implements Extraction {}

  /**
   * The file should have been readable and was not.
   *
   * @param reason a sentence that a person understands and can act on
   */
  record Failed(String reason) implements Extraction {}
}

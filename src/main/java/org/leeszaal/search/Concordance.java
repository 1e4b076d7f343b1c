package org.leeszaal.search;

import java.util.List;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;

/**
 * Mentions of an entity, each with the words around it.
 *
 * @param total lines in all
 * @param lines the asked page of them
 */
public record Concordance(long total, List<Line> lines) {
  public Concordance {
    lines = List.copyOf(lines);
  }

  /** What lines are sorted by. */
  public enum Order {
    /** Newest first, articles without a date last. */
    DATE,
    /** By the words to the left, nearest word first. */
    LEFT,
    /** By the words to the right. */
    RIGHT
  }

  /**
   * @param span in {@link org.leeszaal.article.Article#text()}
   * @param left words before it, at most 60 characters
   * @param right words behind it, at most 60 characters
   */
  public record Line(
      ArticleId article,
      String title,
      String outlet,
      PublishedDate published,
      Language language,
      TextSpan span,
      String left,
      String surface,
      String right) {}
}

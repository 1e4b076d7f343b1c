package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeszaal.search.Concordance;

/**
 * Mentions of an entity with the words around them.
 *
 * @param total lines in all
 */
public record ConcordanceJson(long total, List<LineJson> lines) {
  public static ConcordanceJson of(Concordance concordance) {
    return new ConcordanceJson(
        concordance.total(), concordance.lines().stream().map(LineJson::of).toList());
  }

  /**
   * @param begin UTF-16 offset into the article's text
   * @param end behind the last character
   */
  public record LineJson(
      String id,
      String title,
      String outlet,
      @Nullable String published,
      String language,
      int begin,
      int end,
      String left,
      String surface,
      String right) {
    static LineJson of(Concordance.Line line) {
      return new LineJson(
          line.article().value(),
          line.title(),
          line.outlet(),
          line.published().isKnown() ? line.published().iso() : null,
          line.language().code(),
          line.span().begin(),
          line.span().end(),
          line.left(),
          line.surface(),
          line.right());
    }
  }
}

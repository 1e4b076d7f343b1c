package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Mention;

/**
 * A mention.
 *
 * @param begin UTF-16 offset into the article's text (title, blank line, body)
 * @param end behind the last character
 * @param entity null when undecided
 * @param country ISO 3166-1 alpha-2, null when the mention tells none
 */
public record MentionJson(
    int begin,
    int end,
    String surface,
    String kind,
    @Nullable String entity,
    String label,
    @Nullable String country,
    double confidence,
    String origin) {

  public static List<MentionJson> of(AnnotatedArticle annotated) {
    return annotated.mentions().stream().map(MentionJson::of).toList();
  }

  private static MentionJson of(Mention mention) {
    return new MentionJson(
        mention.span().begin(),
        mention.span().end(),
        mention.surface(),
        mention.kind().name(),
        mention.entity().isKnown() ? mention.entity().value() : null,
        mention.label(),
        mention.country().isEmpty() ? null : mention.country(),
        Math.round(mention.confidence() * 1000) / 1000.0,
        mention.origin().code());
  }
}

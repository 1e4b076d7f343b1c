package org.leeszaal.entity.link;

import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;

/**
 * A name at a place in the text, before it is known who is meant.
 *
 * @param confidence 0 to 1
 * @param language of the text around it
 */
public record FoundName(
    TextSpan span,
    String surface,
    EntityKind kind,
    double confidence,
    MentionOrigin origin,
    Language language) {

  /** The part of it from one place of its surface to another. */
  FoundName part(int from, int to) {
    return new FoundName(
        new TextSpan(span.begin() + from, span.begin() + to),
        surface.substring(from, to),
        kind,
        confidence,
        origin,
        language);
  }

  FoundName as(EntityKind other) {
    return new FoundName(span, surface, other, confidence, origin, language);
  }
}

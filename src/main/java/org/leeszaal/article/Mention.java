package org.leeszaal.article;

import java.util.regex.Pattern;

/**
 * A name at a place in the text, and who or what it means.
 *
 * @param span in {@link Article#text()}
 * @param surface the name as it stands there
 * @param entity {@link EntityId#NONE} when undecided; an adjective or inhabitant of a country is
 *     {@link EntityKind#MISC} with the entity {@code country/XX}
 * @param label the entity's name for people, in the article's language where there is one; the
 *     surface when undecided
 * @param country ISO 3166-1 alpha-2 of the country that the mention tells, empty when none
 * @param confidence 0 to 1
 * @param role office or job that stands beside the name of a person, as it stands there; empty when
 *     none does
 */
public record Mention(
    TextSpan span,
    String surface,
    EntityKind kind,
    EntityId entity,
    String label,
    String country,
    double confidence,
    MentionOrigin origin,
    String role) {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** A mention beside which no role stands. */
  public Mention(
      TextSpan span,
      String surface,
      EntityKind kind,
      EntityId entity,
      String label,
      String country,
      double confidence,
      MentionOrigin origin) {
    this(span, surface, kind, entity, label, country, confidence, origin, "");
  }

  public Mention {
    if (surface.length() != span.length()) {
      throw new IllegalArgumentException("surface and span differ: " + surface + " " + span);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
    if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException("not a country code: " + country);
    }
  }
}

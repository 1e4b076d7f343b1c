package org.leeszaal.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A row of the knowledge tables: one id, its names in the three languages.
 *
 * @param country ISO 3166-1 alpha-2, empty when none or several
 * @param labelNl name in Dutch
 * @param labelFr name in French
 * @param labelEn name in English
 * @param aliases other names in any language
 * @param roles offices and trades, for telling namesakes apart; of a body {@link #MEDIUM} or none
 */
public record KnownEntity(
    EntityId id,
    EntityKind kind,
    String country,
    String labelNl,
    String labelFr,
    String labelEn,
    List<String> aliases,
    List<String> roles) {
  /** The trade of a newspaper, broadcaster, news agency or platform. */
  public static final String MEDIUM = "medium";

  public KnownEntity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }

  /** The name in a language; English for {@link Language#OTHER}. */
  public String label(Language language) {
    return switch (language) {
      case NL -> labelNl;
      case FR -> labelFr;
      case EN, OTHER -> labelEn;
    };
  }

  /** Is it where things are said and published, and so mostly named as the source of something? */
  public boolean isMedium() {
    return roles.contains(MEDIUM);
  }

  /** Every name once, labels first. */
  public List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>(List.of(labelNl, labelFr, labelEn));
    names.addAll(aliases);
    return new ArrayList<>(names);
  }
}

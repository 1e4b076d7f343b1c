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
 * @param trade what it does, where that matters for what its name tells
 */
public record KnownEntity(
    EntityId id,
    EntityKind kind,
    String country,
    String labelNl,
    String labelFr,
    String labelEn,
    List<String> aliases,
    Trade trade) {
  /** What a body does. */
  public enum Trade {
    /**
     * A newspaper, broadcaster, news agency or platform: where things are said and published, and
     * so mostly named as the source of something.
     */
    MEDIUM,
    /** Anything else; people and places too. */
    OTHER
  }

  public KnownEntity {
    aliases = List.copyOf(aliases);
  }

  /** The name in a language; English for {@link Language#OTHER}. */
  public String label(Language language) {
    return switch (language) {
      case NL -> labelNl;
      case FR -> labelFr;
      case EN, OTHER -> labelEn;
    };
  }

  /** Every name once, labels first. */
  public List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>(List.of(labelNl, labelFr, labelEn));
    names.addAll(aliases);
    return new ArrayList<>(names);
  }
}

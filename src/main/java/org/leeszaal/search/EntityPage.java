package org.leeszaal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;

/**
 * One entity in the archive.
 *
 * @param labels its name in the three languages
 * @param aliases every name seen in the articles, most frequent first
 * @param roles offices and jobs seen beside the name of a person, most frequent first
 * @param country ISO 3166-1 alpha-2, empty when none is known
 * @param articles that mention it
 * @param mentions in all of them
 * @param first earliest day of publication, ISO 8601; empty when no article has a date
 * @param last latest day of publication, ISO 8601; empty when no article has a date
 * @param months mentions by month and language, in order
 * @param outlets where it is mentioned, most articles first
 */
public record EntityPage(
    EntityId id,
    EntityKind kind,
    Labels labels,
    List<Alias> aliases,
    List<Role> roles,
    String country,
    long articles,
    long mentions,
    String first,
    String last,
    Together together,
    List<MonthCount> months,
    List<FacetCount> outlets) {
  public EntityPage {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    months = List.copyOf(months);
    outlets = List.copyOf(outlets);
  }

  /** A name in the three languages of the archive. */
  public record Labels(String nl, String fr, String en) {
    public String in(Language language) {
      return switch (language) {
        case NL -> nl;
        case FR -> fr;
        case EN, OTHER -> en;
      };
    }
  }

  /**
   * @param name as it stands in the articles
   * @param language of those articles
   * @param count mentions
   */
  public record Alias(String name, Language language, long count) {}

  /**
   * @param words as they stand beside the name most often
   * @param language of those articles
   * @param count mentions beside which it stands, however it is written
   */
  public record Role(String words, Language language, long count) {}

  /**
   * @param month {@code 2021-07}
   */
  public record MonthCount(String month, Language language, long mentions) {}

  /** Who and what is mentioned in the same articles; {@code articles} counts the shared ones. */
  public record Together(
      List<EntityRef> persons, List<EntityRef> organisations, List<EntityRef> places) {
    public Together {
      persons = List.copyOf(persons);
      organisations = List.copyOf(organisations);
      places = List.copyOf(places);
    }

    /** All of them, most shared articles first. */
    public List<EntityRef> all() {
      List<EntityRef> all = new ArrayList<>(persons);
      all.addAll(organisations);
      all.addAll(places);
      all.sort(
          Comparator.comparingLong(EntityRef::articles).reversed().thenComparing(EntityRef::id));
      return all;
    }
  }
}

package org.leeszaal.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

/**
 * What the finder of names works with.
 *
 * @param entities persons, organisations and places of the knowledge tables
 * @param countries names, adjectives, inhabitants and capitals
 * @param ambiguous names to take only where the context says so
 * @param adjectives of regions, continents and towns
 * @param towns gazetteer
 * @param words lists for the features of the name finders
 * @param models trained name finders by language; a language without one is searched by tables only
 */
public record EntitySettings(
    List<KnownEntity> entities,
    List<CountryWords> countries,
    List<AmbiguousName> ambiguous,
    List<PlaceAdjective> adjectives,
    List<Town> towns,
    NameWords words,
    Map<Language, Path> models) {
  public EntitySettings {
    entities = List.copyOf(entities);
    countries = List.copyOf(countries);
    ambiguous = List.copyOf(ambiguous);
    adjectives = List.copyOf(adjectives);
    towns = List.copyOf(towns);
    models = Map.copyOf(models);
  }
}

package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.Town;

/** Decides places and countries; what could be several goes by the article's other countries. */
final class PlaceResolver {
  private static final double MINTED = 0.7;
  private static final double BY_COUNTRY = 0.8;
  private static final int CLEARLY_LARGER = 5;
  private static final int PLAIN = 2;
  private static final int WELL_KNOWN = 3;
  private static final int LARGE = 100_000;

  /** People of a town that readers abroad know without its country. */
  private static final int LARGE_ABROAD = 500_000;

  private final KnownNames known;
  private final String text;
  private final Map<String, Integer> votes = new HashMap<>();
  private final Map<String, String> told = new HashMap<>();

  PlaceResolver(KnownNames known, String text) {
    this.known = known;
    this.text = text;
  }

  /**
   * Counts the countries that the article names beyond doubt, and where it says a place lies.
   *
   * @param doubtful what may be no name at all, and so tells nothing
   */
  void collect(List<FoundName> names, Predicate<FoundName> doubtful) {
    for (int i = 0; i + 1 < names.size(); i++) {
      FoundName name = names.get(i);
      if (name.kind() == EntityKind.LOC && PlaceWords.liesIn(text, name, names.get(i + 1))) {
        String country = land(names.get(i + 1));
        if (!country.isEmpty()) {
          told.putIfAbsent(Names.key(Names.bare(name.surface())), country);
        }
      }
    }
    for (FoundName name : names) {
      String code = doubtful.test(name) ? "" : sure(name);
      if (!code.isEmpty()) {
        votes.merge(code, 1, Integer::sum);
      }
    }
  }

  /** The country of a name that is a country's or a region's; a town tells no place of others. */
  private String land(FoundName name) {
    String bare = Names.bare(name.surface());
    List<KnownEntity> places = known.find(bare, EntityKind.LOC);
    boolean one = name.kind() == EntityKind.LOC && places.size() == 1;
    boolean land = one && (places.get(0).id().isCountry() || known.towns(bare).isEmpty());
    return land ? places.get(0).country() : "";
  }

  /** Does the article name this country beyond doubt? Never where it is empty: none or several. */
  boolean isNamed(String country) {
    return votes.containsKey(country);
  }

  /**
   * May the name mean this? One that the tables write with a qualifier, {@code Senate
   * (Netherlands)}, needs the article to name its country, or a reader whose own country it is.
   */
  boolean isLikely(KnownEntity entity, String bare, Language language) {
    return entity.country().isEmpty()
        || isNamed(entity.country())
        || HomeCountries.of(language).contains(entity.country())
        || !known.isQualified(bare, entity);
  }

  /** The one country that a name tells; empty when none or several. */
  private String sure(FoundName name) {
    String bare = Names.bare(name.surface());
    List<KnownEntity> places = known.find(bare, EntityKind.LOC);
    if (places.size() == 1) {
      return known.isQualified(bare, places.get(0)) ? "" : places.get(0).country();
    }
    List<CountryWords> peoples = peoples(name);
    return peoples.size() == 1 ? peoples.get(0).code() : "";
  }

  /** Of {@code Belgisch-Marokkaanse} the last, which the person or thing is above all. */
  private List<CountryWords> peoples(FoundName name) {
    String bare = Names.bare(name.surface());
    List<CountryWords> found = known.peoples(bare, name.language());
    int hyphen = bare.lastIndexOf('-');
    return found.isEmpty() && hyphen > 0
        ? known.peoples(bare.substring(hyphen + 1), name.language())
        : found;
  }

  /** A place, or a country by its name. */
  Decision place(FoundName name) {
    String bare = Names.bare(name.surface());
    List<KnownEntity> places = known.find(bare, EntityKind.LOC);
    if (places.isEmpty() && bare.endsWith("s") && name.language() == Language.NL) {
      places = known.find(bare.substring(0, bare.length() - 1), EntityKind.LOC);
    }
    String country = told.getOrDefault(Names.key(bare), "");
    if (!country.isEmpty()) {
      Optional<Decision> there = there(places, bare, name, country);
      if (there.isPresent()) {
        return there.get();
      }
    }
    if (places.size() == 1) {
      return isElsewhere(places.get(0), bare) || !isLikely(places.get(0), bare, name.language())
          ? town(bare, name.language())
          : of(places.get(0), name, 1);
    }
    if (places.size() > 1) {
      return mostVoted(places, name);
    }
    List<CountryWords> peoples = peoples(name);
    return peoples.isEmpty() ? town(bare, name.language()) : people(name);
  }

  /** The place of this name in the country that the article puts it in: {@code Paris, Texas}. */
  private Optional<Decision> there(
      List<KnownEntity> places, String bare, FoundName name, String country) {
    for (KnownEntity place : places) {
      if (place.country().equals(country)) {
        return Optional.of(of(place, name, 1));
      }
    }
    if (known.towns(bare).stream().noneMatch(town -> town.country().equals(country))) {
      return Optional.empty();
    }
    EntityId id = Names.mint(EntityKind.LOC, bare + " " + country.toLowerCase(Locale.ROOT));
    return Optional.of(new Decision(id, bare, country, 1));
  }

  /**
   * Is a small known place unlikely, because the article is about another country that has a town
   * of this name?
   */
  private boolean isElsewhere(KnownEntity place, String bare) {
    if (place.id().isCountry() || weight(place, bare) >= WELL_KNOWN) {
      return false;
    }
    int here = votes.getOrDefault(place.country(), 0);
    for (Town town : known.towns(bare)) {
      boolean other = !town.country().equals(place.country());
      if (other && votes.getOrDefault(town.country(), 0) >= 2 * Math.max(1, here)) {
        return true;
      }
    }
    return false;
  }

  private Decision mostVoted(List<KnownEntity> places, FoundName name) {
    List<KnownEntity> best = new ArrayList<>();
    int most = 0;
    String bare = Names.bare(name.surface());
    for (KnownEntity place : places) {
      int count = votes.getOrDefault(place.country(), 0) + weight(place, bare);
      if (count > most) {
        best.clear();
        most = count;
      }
      if (count == most) {
        best.add(place);
      }
    }
    return of(best.get(0), name, best.size() == 1 ? BY_COUNTRY : 0.5);
  }

  /** What readers think of first: a place without a qualifier in the tables, a large town. */
  private int weight(KnownEntity place, String bare) {
    boolean qualified = place.label(Language.NL).contains(" (");
    int people = 0;
    for (Town town : known.towns(bare)) {
      people =
          town.country().equals(place.country()) ? Math.max(people, town.population()) : people;
    }
    return (qualified ? 0 : PLAIN) + (people >= LARGE ? WELL_KNOWN : 0);
  }

  private static Decision of(KnownEntity place, FoundName name, double certainty) {
    return Decision.of(place, name.language(), certainty);
  }

  /** An adjective or inhabitant of a country; other names of this kind are minted as things. */
  Decision people(FoundName name) {
    List<CountryWords> countries = peoples(name);
    if (countries.isEmpty()) {
      String bare = Names.bare(name.surface());
      return known
          .placeOf(bare, name.language())
          .map(place -> adjective(place, name))
          .orElseGet(
              () -> new Decision(Names.mint(EntityKind.MISC, bare), name.surface(), "", MINTED));
    }
    CountryWords best = countries.get(0);
    for (CountryWords country : countries) {
      if (votes.getOrDefault(country.code(), 0) > votes.getOrDefault(best.code(), 0)) {
        best = country;
      }
    }
    return of(best.entity(), name, countries.size() == 1 ? 1 : BY_COUNTRY);
  }

  /** An adjective of a place in several countries tells none of them. */
  private static Decision adjective(KnownEntity place, FoundName name) {
    String country = place.country().contains(";") ? "" : place.country();
    return new Decision(place.id(), place.label(name.language()), country, 1);
  }

  private Decision town(String bare, Language language) {
    List<Town> towns = known.towns(bare);
    if (towns.isEmpty()) {
      return new Decision(Names.mint(EntityKind.LOC, bare), bare, "", MINTED);
    }
    Town best = towns.get(0);
    int most = 0;
    for (Town town : towns) {
      int count = votes.getOrDefault(town.country(), 0);
      if (count > most) {
        best = town;
        most = count;
      }
    }
    boolean first = best.equals(towns.get(0));
    EntityId id =
        Names.mint(
            EntityKind.LOC, first ? bare : bare + " " + best.country().toLowerCase(Locale.ROOT));
    return new Decision(
        id, bare, most > 0 || isClear(towns, language) ? best.country() : "", BY_COUNTRY);
  }

  /** A large town tells its country by itself, unless another of the name is near its size. */
  private static boolean isClear(List<Town> towns, Language language) {
    int people = towns.get(0).population();
    boolean alone = towns.size() == 1 || people > CLEARLY_LARGER * towns.get(1).population();
    boolean home = HomeCountries.of(language).contains(towns.get(0).country());
    return alone && people >= (home ? LARGE : LARGE_ABROAD);
  }
}

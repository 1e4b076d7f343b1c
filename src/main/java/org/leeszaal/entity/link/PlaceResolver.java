package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final KnownNames known;
  private final Map<String, Integer> votes = new HashMap<>();

  PlaceResolver(KnownNames known) {
    this.known = known;
  }

  /** Counts the countries that the article names beyond doubt. */
  void collect(List<FoundName> names) {
    for (FoundName name : names) {
      for (String code : sure(name)) {
        votes.merge(code, 1, Integer::sum);
      }
    }
  }

  private List<String> sure(FoundName name) {
    List<KnownEntity> places = known.find(Names.bare(name.surface()), EntityKind.LOC);
    if (places.size() == 1) {
      return List.of(places.get(0).country());
    }
    List<CountryWords> peoples = peoples(name);
    return peoples.size() == 1 ? List.of(peoples.get(0).code()) : List.of();
  }

  private List<CountryWords> peoples(FoundName name) {
    return known.peoples(Names.bare(name.surface()), name.language());
  }

  /** A place, or a country by its name. */
  Decision place(FoundName name) {
    String bare = Names.bare(name.surface());
    List<KnownEntity> places = known.find(bare, EntityKind.LOC);
    if (places.isEmpty() && bare.endsWith("s") && name.language() == Language.NL) {
      places = known.find(bare.substring(0, bare.length() - 1), EntityKind.LOC);
    }
    if (places.size() == 1) {
      return of(places.get(0), name, 1);
    }
    if (places.size() > 1) {
      return mostVoted(places, name);
    }
    List<CountryWords> peoples = peoples(name);
    return peoples.isEmpty() ? town(bare) : people(name);
  }

  private Decision mostVoted(List<KnownEntity> places, FoundName name) {
    List<KnownEntity> best = new ArrayList<>();
    int most = 0;
    for (KnownEntity place : places) {
      int count = votes.getOrDefault(place.country(), 0);
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

  private static Decision of(KnownEntity place, FoundName name, double certainty) {
    return Decision.of(place, name.language(), certainty);
  }

  /** An adjective or inhabitant of a country; other names of this kind are minted as things. */
  Decision people(FoundName name) {
    List<CountryWords> countries = peoples(name);
    if (countries.isEmpty()) {
      return new Decision(
          Names.mint(EntityKind.MISC, Names.bare(name.surface())), name.surface(), "", MINTED);
    }
    CountryWords best = countries.get(0);
    for (CountryWords country : countries) {
      if (votes.getOrDefault(country.code(), 0) > votes.getOrDefault(best.code(), 0)) {
        best = country;
      }
    }
    return of(best.entity(), name, countries.size() == 1 ? 1 : BY_COUNTRY);
  }

  private Decision town(String bare) {
    List<Town> towns = known.towns(bare);
    if (towns.isEmpty()) {
      return new Decision(Names.mint(EntityKind.LOC, bare), bare, "", MINTED);
    }
    Town best = towns.get(0);
    boolean clear =
        towns.size() == 1 || best.population() > CLEARLY_LARGER * towns.get(1).population();
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
    return new Decision(id, bare, clear || most > 0 ? best.country() : "", BY_COUNTRY);
  }
}

package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.AmbiguousName;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.PlaceAdjective;
import org.leeszaal.entity.Town;

/** The knowledge tables by name. */
public final class KnownNames {
  /** A name as a table writes it, without its qualifier, and what it is of. */
  record Entry(String written, KnownEntity entity, Wording wording) {}

  /** {@code Brest (Belarus)} is qualified: it takes more than the name to mean it. */
  private enum Wording {
    PLAIN,
    QUALIFIED
  }

  private final Map<EntityKind, Map<String, List<Entry>>> names = new ConcurrentHashMap<>();
  private final Map<String, List<KnownEntity>> persons = new HashMap<>();
  private final Map<String, CountryWords> countries = new HashMap<>();
  private final Map<Language, Map<String, List<CountryWords>>> peoples =
      new EnumMap<>(Language.class);
  private final Map<String, KnownEntity> adjectives = new HashMap<>();
  private final Map<String, List<Town>> towns = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private final NameKey keys;

  public KnownNames(EntitySettings settings) {
    keys = new NameKey(settings.words().variants());
    settings.entities().forEach(this::add);
    settings.countries().forEach(this::add);
    for (Town town : settings.towns()) {
      towns.computeIfAbsent(Names.key(town.name()), k -> new ArrayList<>(1)).add(town);
    }
    for (List<Town> alike : towns.values()) {
      if (alike.size() > 1) {
        alike.sort((a, b) -> b.population() - a.population());
      }
    }
    Map<EntityId, KnownEntity> byId = new HashMap<>();
    settings.entities().forEach(entity -> byId.put(entity.id(), entity));
    for (PlaceAdjective word : settings.adjectives()) {
      KnownEntity place = byId.get(word.id());
      if (place != null) {
        adjectives.put(word.language() + "\t" + Names.key(word.word()), place);
      }
    }
    for (AmbiguousName name : settings.ambiguous()) {
      ambiguous.add(doubt(name.language(), name.name(), name.id()));
    }
  }

  private Map<String, List<Entry>> ofKind(EntityKind kind) {
    return names.computeIfAbsent(kind, k -> new HashMap<>());
  }

  private void add(KnownEntity entity) {
    Map<String, List<Entry>> map = ofKind(entity.kind());
    for (String name : entity.names()) {
      String plain = Names.withoutQualifier(name);
      List<Entry> entries = map.computeIfAbsent(Names.key(plain), k -> new ArrayList<>(1));
      Wording wording = plain.equals(name) ? Wording.PLAIN : Wording.QUALIFIED;
      entries.add(new Entry(plain, entity, wording));
      if (entity.kind() == EntityKind.PER && Names.words(plain).size() > 1) {
        String key = keys.of(plain);
        List<KnownEntity> alike = persons.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!alike.contains(entity)) {
          alike.add(entity);
        }
      }
    }
  }

  private void add(CountryWords country) {
    add(country.entity());
    countries.put(country.code(), country);
    country
        .words()
        .forEach(
            (language, forms) -> {
              Map<String, List<CountryWords>> map =
                  peoples.computeIfAbsent(language, k -> new HashMap<>());
              List<String> all = new ArrayList<>(forms.adjectives());
              all.addAll(forms.inhabitants());
              for (String word : new HashSet<>(all.stream().map(Names::key).toList())) {
                map.computeIfAbsent(word, k -> new ArrayList<>(1)).add(country);
              }
            });
  }

  /**
   * What of this kind bears the name, in any language. The exact spelling goes before a like one,
   * and an acronym needs its capitals.
   */
  List<KnownEntity> find(String name, EntityKind kind) {
    List<Entry> entries = ofKind(kind).getOrDefault(Names.key(name), List.of());
    List<KnownEntity> exact = new ArrayList<>();
    List<KnownEntity> like = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.written.equals(name)) {
        addOnce(exact, entry.entity);
      } else if (!Names.isAcronym(entry.written) || isCapitals(name)) {
        addOnce(like, entry.entity);
      }
    }
    return exact.isEmpty() ? like : exact;
  }

  /** Do the tables give the entity this name only with a qualifier behind it? */
  boolean isQualified(String name, KnownEntity entity) {
    List<Entry> own =
        ofKind(entity.kind()).getOrDefault(Names.key(name), List.of()).stream()
            .filter(entry -> entry.entity.equals(entity))
            .toList();
    return !own.isEmpty() && own.stream().allMatch(entry -> entry.wording == Wording.QUALIFIED);
  }

  /** The kinds under which the tables know a name. */
  List<EntityKind> kinds(String name) {
    List<EntityKind> kinds = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      if (!find(name, kind).isEmpty()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static boolean isCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  private static void addOnce(List<KnownEntity> list, KnownEntity entity) {
    if (!list.contains(entity)) {
      list.add(entity);
    }
  }

  /** People whose full name is the same but for the way it was put into Latin letters. */
  List<KnownEntity> findPersonsLike(String fullName) {
    return keys.isFromScript(fullName)
        ? persons.getOrDefault(keys.of(fullName), List.of())
        : List.of();
  }

  /** An id for a person in no table, the same for the usual spellings in the three languages. */
  EntityId mintPerson(String name) {
    return Names.mint(EntityKind.PER, keys.forId(name));
  }

  /** Countries whose adjective or inhabitants this word is. */
  List<CountryWords> peoples(String word, Language language) {
    return peoples.getOrDefault(language, Map.of()).getOrDefault(Names.key(word), List.of());
  }

  /** The ids of the people and bodies that bear a name of several words or in capitals. */
  public List<EntityId> idsOf(String name) {
    if (Names.words(name).size() < 2 && !Names.isAcronym(name)) {
      return List.of();
    }
    List<KnownEntity> found = new ArrayList<>(find(name, EntityKind.PER));
    found.addAll(find(name, EntityKind.ORG));
    return found.stream().map(KnownEntity::id).toList();
  }

  /** The region, continent or town whose adjective or inhabitant this word is. */
  Optional<KnownEntity> placeOf(String adjective, Language language) {
    return Optional.ofNullable(adjectives.get(language + "\t" + Names.key(adjective)));
  }

  /** Is there a place, country or town of this name? */
  boolean isPlace(String name) {
    return !find(name, EntityKind.LOC).isEmpty() || !towns(name).isEmpty();
  }

  /** Towns of this name, the largest first. */
  List<Town> towns(String name) {
    return towns.getOrDefault(Names.key(name), List.of());
  }

  boolean isAmbiguous(Language language, String name, EntityId id) {
    return ambiguous.contains(doubt(language, name, id));
  }

  private static String doubt(Language language, String name, EntityId id) {
    return language + "\t" + Names.key(name) + "\t" + id;
  }
}

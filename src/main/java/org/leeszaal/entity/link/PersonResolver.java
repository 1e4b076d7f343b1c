package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

/**
 * Decides who the persons of one article are: full names first; then each surname, first name or
 * initial goes to the one full name that it fits. What fits two stays undecided.
 */
final class PersonResolver {
  private static final double BY_FIRST_NAME = 0.75;
  private static final double BY_TITLE = 0.6;
  private static final double BY_SURNAME_ALONE = 0.8;
  private static final double MINTED = 0.9;

  private final KnownNames known;
  private final TitleWords titles;
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, Decision> alone = new HashMap<>();
  private final WordIndex<Person> byLastWord = new WordIndex<>();
  private final WordIndex<Person> byWord = new WordIndex<>();
  private final Map<String, List<Person>> families = new HashMap<>();

  PersonResolver(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /** A person of the article: all full names that are one. */
  private static final class Person {
    private PersonName fullest;
    private final Set<String> titles = new HashSet<>();
    private Decision decision = Decision.undecided("");

    Person(PersonName name) {
      fullest = name;
    }
  }

  /** Takes in every name of a person before any is decided. */
  void collect(List<FoundName> names) {
    Map<String, FoundName> full = new LinkedHashMap<>();
    for (FoundName name : names) {
      PersonName person = PersonName.of(name.surface());
      if (person.isFull()) {
        full.putIfAbsent(person.key(), name);
      }
    }
    full.forEach((key, name) -> persons.put(key, place(genitive(name, full.keySet()))));
    new LinkedHashSet<>(persons.values())
        .forEach(person -> byWord.add(person, person.fullest.words()));
    for (FoundName name : names) {
      Person person = persons.get(PersonName.of(name.surface()).key());
      if (person != null) {
        person.titles.addAll(titles.beside(name));
        person.decision = decide(person.fullest, name.language());
      }
    }
  }

  /**
   * {@code Charles Michels} is {@code Charles Michel} with the Dutch genitive, where he is known.
   */
  private PersonName genitive(FoundName name, Set<String> inArticle) {
    PersonName person = PersonName.of(name.surface());
    if (name.language() != Language.NL || !inTables(person).isEmpty()) {
      return person;
    }
    PersonName bare = person.withoutS();
    boolean isKnown = inArticle.contains(bare.key()) || !inTables(bare).isEmpty();
    return isKnown ? bare : person;
  }

  /** The person that a full name belongs to, or a new one. */
  private Person place(PersonName name) {
    Person same = persons.get(name.key());
    if (same != null) {
      return same;
    }
    List<Person> alike = new ArrayList<>();
    for (Person person : byLastWord.bearing(name.last())) {
      if (person.fullest.agrees(name)) {
        alike.add(person);
      }
    }
    if (alike.size() != 1) {
      Person other = new Person(name);
      byLastWord.add(other, List.of(name.last()));
      return other;
    }
    Person person = alike.get(0);
    if (isFuller(name, person.fullest)) {
      person.fullest = name;
    }
    return person;
  }

  private static boolean isFuller(PersonName a, PersonName b) {
    boolean initialA = Names.isInitial(a.words().get(0));
    boolean initialB = Names.isInitial(b.words().get(0));
    return initialA != initialB ? initialB : a.words().size() > b.words().size();
  }

  private Decision decide(PersonName name, Language language) {
    List<KnownEntity> found = inTables(name);
    if (found.size() == 1) {
      return person(found.get(0), language, 1);
    }
    return new Decision(known.mintPerson(name.surface()), name.surface(), "", MINTED);
  }

  private List<KnownEntity> inTables(PersonName name) {
    List<KnownEntity> found = known.find(name.surface(), EntityKind.PER);
    return found.isEmpty() ? known.findPersonsLike(name.surface()) : found;
  }

  /** A person's country is not told by naming the person. */
  private static Decision person(KnownEntity person, Language language, double certainty) {
    return new Decision(person.id(), person.label(language), "", certainty);
  }

  Decision resolve(FoundName name) {
    PersonName person = PersonName.of(name.surface());
    Person full = persons.get(person.key());
    return full != null ? full.decision : shortName(person, name);
  }

  private Decision shortName(PersonName name, FoundName found) {
    List<Person> byFamily = families.computeIfAbsent(name.surface(), k -> family(name));
    if (byFamily.size() > 1) {
      return byTitle(byFamily, found);
    }
    if (byFamily.size() == 1) {
      return byFamily.get(0).decision;
    }
    return alone.computeIfAbsent(name.key(), k -> alone(name, found.language()));
  }

  private List<Person> family(PersonName name) {
    List<Person> bearers = bearers(name, Part.FAMILY);
    return bearers.isEmpty() ? bearers(name.withoutS(), Part.FAMILY) : bearers;
  }

  private enum Part {
    FAMILY,
    GIVEN
  }

  private List<Person> bearers(PersonName name, Part part) {
    List<Person> bearers = new ArrayList<>();
    if (name.words().isEmpty()) {
      return bearers;
    }
    for (Person person : byWord.bearing(name.last())) {
      boolean bears =
          part == Part.FAMILY
              ? person.fullest.endsWith(name.words()) || hasFamily(person.fullest, name)
              : name.words().size() == 1
                  && person.fullest.words().get(0).equals(name.words().get(0));
      if (bears) {
        bearers.add(person);
      }
    }
    return bearers;
  }

  /** {@code Janssens} of {@code Jan Janssens-Peeters}; {@code Haddad} of {@code Haddad Adel}. */
  private static boolean hasFamily(PersonName full, PersonName name) {
    return name.words().size() == 1
        && name.words().get(0).length() > 3
        && full.family().contains(name.words().get(0))
        && !Names.isParticle(name.words().get(0));
  }

  private Decision byTitle(List<Person> candidates, FoundName found) {
    Set<String> beside = titles.beside(found);
    List<Person> fitting = new ArrayList<>();
    for (Person person : candidates) {
      if (!Collections.disjoint(person.titles, beside)) {
        fitting.add(person);
      }
    }
    if (fitting.size() != 1) {
      return Decision.undecided(found.surface());
    }
    return fitting.get(0).decision.times(BY_TITLE);
  }

  /** A name without a full one in the article: known by itself, a first name, or nobody known. */
  private Decision alone(PersonName name, Language language) {
    List<KnownEntity> table = known.find(name.surface(), EntityKind.PER);
    if (table.isEmpty()) {
      table = known.find(name.withoutS().surface(), EntityKind.PER);
    }
    if (table.size() == 1) {
      return person(table.get(0), language, BY_SURNAME_ALONE);
    }
    List<Person> byGiven = bearers(name, Part.GIVEN);
    if (byGiven.isEmpty()) {
      byGiven = bearers(name.withoutS(), Part.GIVEN);
    }
    return switch (byGiven.size()) {
      case 0 ->
          new Decision(known.mintPerson(name.surface()), name.surface(), "", BY_SURNAME_ALONE);
      case 1 -> byGiven.get(0).decision.times(BY_FIRST_NAME);
      default -> Decision.undecided(name.surface());
    };
  }
}

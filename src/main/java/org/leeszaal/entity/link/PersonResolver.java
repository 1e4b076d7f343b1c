package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;

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
  private final Map<String, Decision> short1 = new HashMap<>();

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
    for (FoundName name : names) {
      PersonName person = PersonName.of(name.surface());
      if (person.isFull()) {
        Person same = persons.computeIfAbsent(person.key(), k -> place(person));
        same.titles.addAll(titles.beside(name));
      }
    }
    for (Person person : new HashSet<>(persons.values())) {
      person.decision = decide(person.fullest);
    }
  }

  /** The person that a full name belongs to, or a new one. */
  private Person place(PersonName name) {
    List<Person> alike = new ArrayList<>();
    for (Person person : new HashSet<>(persons.values())) {
      if (person.fullest.agrees(name)) {
        alike.add(person);
      }
    }
    if (alike.size() != 1) {
      return new Person(name);
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

  private Decision decide(PersonName name) {
    List<KnownEntity> found = known.find(name.surface(), EntityKind.PER);
    if (found.isEmpty()) {
      found = known.findPersonsLike(name.surface());
    }
    if (found.size() == 1) {
      return new Decision(found.get(0).id(), found.get(0).labelEn(), "", 1);
    }
    EntityId minted = Names.mint(EntityKind.PER, name.surface());
    return new Decision(minted, name.surface(), "", MINTED);
  }

  Decision resolve(FoundName name) {
    PersonName person = PersonName.of(name.surface());
    Person full = persons.get(person.key());
    if (full != null) {
      return full.decision;
    }
    return shortName(person, name);
  }

  private Decision shortName(PersonName name, FoundName found) {
    List<Person> byFamily = bearers(name, Part.FAMILY);
    if (byFamily.isEmpty() && name.words().size() == 1) {
      byFamily = bearers(withoutS(name), Part.FAMILY);
    }
    if (byFamily.size() > 1) {
      return byTitle(byFamily, found);
    }
    if (byFamily.size() == 1) {
      return byFamily.get(0).decision;
    }
    return short1.computeIfAbsent(name.key(), k -> alone(name));
  }

  private enum Part {
    FAMILY,
    GIVEN
  }

  private List<Person> bearers(PersonName name, Part part) {
    List<Person> bearers = new ArrayList<>();
    for (Person person : new java.util.LinkedHashSet<>(persons.values())) {
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

  private static PersonName withoutS(PersonName name) {
    String word = name.words().get(0);
    if (word.length() > 3 && word.endsWith("s")) {
      String bare = word.substring(0, word.length() - 1);
      return new PersonName(
          name.surface().substring(0, name.surface().length() - 1), List.of(bare));
    }
    return name;
  }

  private Decision byTitle(List<Person> candidates, FoundName found) {
    Set<String> beside = titles.beside(found);
    List<Person> fitting = new ArrayList<>();
    for (Person person : candidates) {
      Set<String> common = new HashSet<>(person.titles);
      common.retainAll(beside);
      if (!common.isEmpty()) {
        fitting.add(person);
      }
    }
    if (fitting.size() != 1) {
      return Decision.undecided(found.surface());
    }
    Decision decision = fitting.get(0).decision;
    return new Decision(decision.entity(), decision.label(), decision.country(), BY_TITLE);
  }

  /** A name without a full one in the article: known by itself, a first name, or nobody known. */
  private Decision alone(PersonName name) {
    List<KnownEntity> table = known.find(name.surface(), EntityKind.PER);
    if (table.isEmpty() && name.words().size() == 1) {
      table = known.find(withoutS(name).surface(), EntityKind.PER);
    }
    if (table.size() == 1) {
      return new Decision(table.get(0).id(), table.get(0).labelEn(), "", BY_SURNAME_ALONE);
    }
    List<Person> byGiven = bearers(name, Part.GIVEN);
    if (byGiven.isEmpty()) {
      byGiven = bearers(withoutS(name), Part.GIVEN);
    }
    if (byGiven.size() == 1) {
      Decision decision = byGiven.get(0).decision;
      return new Decision(decision.entity(), decision.label(), decision.country(), BY_FIRST_NAME);
    }
    if (byGiven.size() > 1) {
      return Decision.undecided(name.surface());
    }
    return new Decision(
        Names.mint(EntityKind.PER, name.surface()), name.surface(), "", BY_SURNAME_ALONE);
  }
}

package org.leeszaal.quality.made;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

/**
 * Names, a few of them in very many articles and most of them in very few. Behind the people of the
 * tables stand invented ones, because most people of a newspaper are in no table.
 */
final class NamePool {
  private static final int INVENTED = 60_000;
  private static final double EXPONENT = 0.95;

  private final List<KnownEntity> persons;
  private final List<KnownEntity> others;
  private final List<String> firstNames;
  private final List<String> lastNames;
  private final Zipf personRanks;
  private final Zipf otherRanks;

  /**
   * @throws IllegalArgumentException when there are no names to draw from
   */
  NamePool(List<KnownEntity> known, List<String> firstNames, List<String> lastNames) {
    if (firstNames.isEmpty() || lastNames.isEmpty()) {
      throw new IllegalArgumentException("no first or last names to make articles of");
    }
    persons = known.stream().filter(entity -> entity.kind() == EntityKind.PER).toList();
    others = interleaved(known);
    if (others.isEmpty()) {
      throw new IllegalArgumentException("no organisations and places to make articles of");
    }
    this.firstNames = List.copyOf(firstNames);
    this.lastNames = List.copyOf(lastNames);
    personRanks = new Zipf(persons.size() + INVENTED, 5, EXPONENT);
    otherRanks = new Zipf(others.size(), 5, EXPONENT);
  }

  /** Organisations and places by turns, so that both have frequent and rare ones. */
  private static List<KnownEntity> interleaved(List<KnownEntity> known) {
    List<KnownEntity> bodies =
        known.stream().filter(entity -> entity.kind() == EntityKind.ORG).toList();
    List<KnownEntity> places =
        known.stream().filter(entity -> entity.kind() == EntityKind.LOC).toList();
    List<KnownEntity> mixed = new ArrayList<>();
    for (int i = 0; i < Math.max(bodies.size(), places.size()); i++) {
      if (i < places.size()) {
        mixed.add(places.get(i));
      }
      if (i < bodies.size()) {
        mixed.add(bodies.get(i));
      }
    }
    return mixed;
  }

  Name person(Language language, RandomGenerator random) {
    int rank = personRanks.draw(random);
    if (rank < persons.size()) {
      return of(persons.get(rank), language);
    }
    String full = invented(rank);
    return new Name(new EntityId("person/" + slug(full)), EntityKind.PER, full, lastWord(full), "");
  }

  Name other(Language language, RandomGenerator random) {
    return of(others.get(otherRanks.draw(random)), language);
  }

  /** Somebody who writes: one of a few hundred. */
  String author(RandomGenerator random) {
    return invented(persons.size() + random.nextInt(400));
  }

  private String invented(int rank) {
    long mixed = (rank * 0x9E3779B97F4A7C15L) >>> 16;
    return firstNames.get((int) (mixed % firstNames.size()))
        + " "
        + lastNames.get((int) (mixed / firstNames.size() % lastNames.size()));
  }

  private static Name of(KnownEntity entity, Language language) {
    String label = entity.label(language);
    String later = entity.kind() == EntityKind.PER ? lastWord(label) : label;
    return new Name(entity.id(), entity.kind(), label, later, entity.country());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String slug(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}

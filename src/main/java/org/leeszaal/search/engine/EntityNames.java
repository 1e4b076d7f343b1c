package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.leeszaal.article.EntityId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;

/** Who is called how: names of the tables and names seen in the articles. */
final class EntityNames {
  /** A name pattern that means more than this many entities is cut. */
  private static final int MOST = 1000;

  private static final Pattern ID = Pattern.compile("(person|org|place|country|misc)/[^\\s/]+");

  private final Snapshot snapshot;
  private final KnownNames known;

  EntityNames(Snapshot snapshot, KnownNames known) {
    this.snapshot = snapshot;
    this.known = known;
  }

  /**
   * Entities with this name; when it is nobody's whole name, those whose name ends with it, as
   * family names do.
   *
   * @param name as a person types it, an id, or a pattern with {@code *} and {@code ?}
   * @param prefixes first parts of the ids that are asked for
   */
  Set<EntityId> find(String name, List<String> prefixes) throws IOException {
    Set<EntityId> found = new LinkedHashSet<>();
    for (EntityId candidate : candidates(name, prefixes)) {
      EntityId id = snapshot.now(candidate);
      if (prefixes.contains(prefix(id)) && found.size() < MOST) {
        found.add(id);
      }
    }
    return found;
  }

  private Set<EntityId> candidates(String name, List<String> prefixes) throws IOException {
    String given = name.strip();
    if (ID.matcher(given).matches()) {
      return Set.of(new EntityId(given));
    }
    if (given.contains("*") || given.contains("?")) {
      return like(given);
    }
    String folded = NameTerms.fold(given);
    if (folded.isEmpty()) {
      return Set.of();
    }
    Set<EntityId> whole = new LinkedHashSet<>();
    Set<EntityId> tails = new LinkedHashSet<>();
    known.whole(folded).forEach(whole::add);
    known.tails(folded).forEach(tails::add);
    if (prefixes.contains("country") && given.matches("[A-Za-z]{2}")) {
      whole.add(EntityId.country(given.toUpperCase(java.util.Locale.ROOT)));
    }
    for (String term : terms(folded + NameTerms.SEPARATOR)) {
      (NameTerms.isWhole(term) ? whole : tails).add(id(term));
    }
    for (EntityId id : whole) {
      if (prefixes.contains(prefix(snapshot.now(id)))) {
        return whole;
      }
    }
    return tails;
  }

  /** Entities with a whole name of this pattern. */
  private Set<EntityId> like(String pattern) throws IOException {
    int open = Math.min(at(pattern, '*'), at(pattern, '?'));
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      String folded = NameTerms.fold(String.valueOf(c));
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            case ' ' -> " ";
            default -> Pattern.quote(folded);
          });
    }
    Pattern wanted = Pattern.compile(regex.toString());
    Set<EntityId> found = new LinkedHashSet<>();
    known
        .names()
        .forEach(
            (name, ids) -> {
              if (wanted.matcher(name).matches()) {
                found.addAll(ids);
              }
            });
    for (String term : terms(NameTerms.fold(pattern.substring(0, open)))) {
      if (NameTerms.isWhole(term) && wanted.matcher(NameTerms.parts(term).getFirst()).matches()) {
        found.add(id(term));
      }
    }
    return found;
  }

  private static int at(String text, char c) {
    int index = text.indexOf(c);
    return index < 0 ? text.length() : index;
  }

  private List<String> terms(String prefix) throws IOException {
    List<String> terms = new ArrayList<>();
    TermWalk.prefix(
        snapshot.reader(),
        ArchiveField.NAMES.key(),
        prefix,
        visit -> {
          terms.add(visit.term());
          return TermWalk.Then.GO_ON;
        });
    return terms;
  }

  private static EntityId id(String nameTerm) {
    return new EntityId(NameTerms.parts(nameTerm).get(1));
  }

  private static String prefix(EntityId id) {
    return id.value().substring(0, id.value().indexOf('/'));
  }
}

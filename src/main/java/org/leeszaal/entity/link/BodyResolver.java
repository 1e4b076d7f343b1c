package org.leeszaal.entity.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;

/**
 * Decides which organisations an article means: by the tables; an acronym by the full name that it
 * stands beside or is made of; a short form by the one full name that begins with it.
 */
final class BodyResolver {
  private static final double MINTED = 0.9;
  private static final double SHORTENED = 0.8;

  /** A medium named so often in an article is its subject. */
  private static final int SUBJECT = 3;

  /** With which names of newspapers begin, or not: {@code The Guardian}. */
  private static final List<String> ARTICLES = List.of("The", "De", "Het", "Le", "La", "Les");

  private final KnownNames known;
  private final String text;
  private final PlaceResolver places;
  private final Map<String, Decision> decided = new LinkedHashMap<>();
  private final NavigableMap<String, FoundName> names = new TreeMap<>();
  private final WordIndex<String> byInitials = new WordIndex<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> expansions = new LinkedHashMap<>();

  /**
   * @param places of the same article: a name that needs evidence finds it there
   */
  BodyResolver(KnownNames known, String text, PlaceResolver places) {
    this.known = known;
    this.text = text;
    this.places = places;
  }

  /** Takes in every name of a body before any is decided. */
  void collect(List<FoundName> found) {
    for (int i = 0; i < found.size(); i++) {
      FoundName name = found.get(i);
      String key = key(name);
      times.merge(key, 1, Integer::sum);
      if (names.putIfAbsent(key, name) == null) {
        byInitials.add(key, List.of(initials(key)));
      }
      if (i > 0) {
        pair(found.get(i - 1), name);
      }
    }
  }

  private static String key(FoundName name) {
    return Names.isAcronym(name.surface()) ? name.surface() : Names.key(Names.bare(name.surface()));
  }

  /** {@code Nationale Bank (NB)} or {@code NB (Nationale Bank)}. */
  private void pair(FoundName first, FoundName second) {
    if (second.span().begin() < first.span().end()) {
      return;
    }
    String between = text.substring(first.span().end(), second.span().begin());
    boolean bracket = between.strip().equals("(") && text.startsWith(")", second.span().end());
    if (bracket && Names.isAcronym(second.surface())) {
      expansions.putIfAbsent(key(second), key(first));
    } else if (bracket && Names.isAcronym(first.surface())) {
      expansions.putIfAbsent(key(first), key(second));
    }
  }

  Decision resolve(FoundName name) {
    String key = key(name);
    Decision before = decided.get(key);
    if (before == null) {
      before = decide(key, name);
      decided.put(key, before);
    }
    return before;
  }

  private Decision decide(String key, FoundName name) {
    Optional<Decision> table = inTable(name);
    if (table.isPresent()) {
      return table.get();
    }
    String longer = expansions.getOrDefault(key, "");
    if (longer.isEmpty()) {
      longer = longerForm(key, name);
    }
    FoundName full = names.get(longer);
    if (full != null && !longer.equals(key)) {
      Decision decision = inTable(full).orElseGet(() -> mint(full));
      return new Decision(
          decision.entity(),
          decision.label(),
          decision.country(),
          SHORTENED * decision.certainty());
    }
    return mint(name);
  }

  private Optional<Decision> inTable(FoundName name) {
    String surface = Names.bare(name.surface());
    List<KnownEntity> found = known.find(surface, EntityKind.ORG);
    if (found.isEmpty() && isArticle(surface)) {
      found = known.find(surface.substring(surface.indexOf(' ') + 1), EntityKind.ORG);
    }
    for (int i = 0; found.isEmpty() && i < ARTICLES.size(); i++) {
      found = known.find(ARTICLES.get(i) + " " + surface, EntityKind.ORG);
    }
    List<KnownEntity> likely =
        found.stream().filter(body -> places.isLikely(body, surface, name.language())).toList();
    return likely.size() == 1 ? Optional.of(of(likely.get(0), name)) : Optional.empty();
  }

  /**
   * A paper or a platform that is named now and then is the place where something was said, and
   * tells no country of the article; one that comes back is what the article is about.
   */
  private Decision of(KnownEntity body, FoundName name) {
    Decision decision = Decision.of(body, name.language(), 1);
    boolean source =
        body.trade() == KnownEntity.Trade.MEDIUM && times.getOrDefault(key(name), 0) < SUBJECT;
    return source
        ? new Decision(decision.entity(), decision.label(), "", decision.certainty())
        : decision;
  }

  private static boolean isArticle(String surface) {
    return surface.matches("(?i)(de|het|la|le|les|the) .*");
  }

  /** The one longer name that this is the beginning or the initials of; empty when none or two. */
  private String longerForm(String key, FoundName name) {
    Set<String> longer = new LinkedHashSet<>();
    if (Names.isAcronym(name.surface())) {
      longer.addAll(byInitials.bearing(Names.key(name.surface())));
    }
    String beginning = Names.key(key) + " ";
    for (String other : names.tailMap(beginning).keySet()) {
      if (!other.startsWith(beginning) || longer.size() > 2) {
        break;
      }
      longer.add(other);
    }
    longer.remove(key);
    return longer.size() == 1 ? longer.iterator().next() : "";
  }

  private static String initials(String key) {
    StringBuilder letters = new StringBuilder();
    for (String word : key.split(" ")) {
      if (word.length() > 3 || letters.isEmpty()) {
        letters.append(word.isEmpty() ? "" : word.charAt(0));
      }
    }
    return letters.toString();
  }

  private static Decision mint(FoundName name) {
    String bare = Names.bare(name.surface());
    EntityId id = Names.mint(EntityKind.ORG, bare);
    return new Decision(id, bare, "", MINTED);
  }
}

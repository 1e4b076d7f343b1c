package org.leeszaal.entity.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What bears a word, in the order of putting in: a table of thousands of names is resolved without
 * comparing each with each.
 */
final class WordIndex<T> {
  private final Map<String, Set<T>> byWord = new HashMap<>();

  void add(T bearer, Collection<String> words) {
    for (String word : words) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(bearer);
    }
  }

  Set<T> bearing(String word) {
    return byWord.getOrDefault(word, Set.of());
  }
}

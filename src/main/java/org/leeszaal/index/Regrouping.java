package org.leeszaal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds the groups of some articles: those share a band of their sketches with the others, seen in
 * one walk over all sketches; who shares one is compared. Groups that none of the articles was in
 * stay as they are, and join as a whole.
 */
final class Regrouping {
  private final SketchedArticles articles;
  private final BitSet affected;
  private final Set<Long> loose;
  private final Map<Integer, Integer> parents = new HashMap<>();

  /** Settled groups take part as one node with a number below zero. */
  private final Map<Long, Integer> settled = new HashMap<>();

  /**
   * @param affected articles whose group is open
   * @param loose groups that do not count any more
   */
  Regrouping(SketchedArticles articles, BitSet affected, Set<Long> loose) {
    this.articles = articles;
    this.affected = affected;
    this.loose = loose;
  }

  /** The members of every group that has an affected article, alone or not. */
  List<List<Integer>> groups() throws IOException {
    join();
    Map<Integer, List<Integer>> members = new HashMap<>();
    affected.stream().forEach(doc -> add(members, find(doc), doc));
    for (int node : new ArrayList<>(parents.keySet())) {
      if (node >= 0 && !affected.get(node)) {
        add(members, find(node), node);
      }
    }
    articles.forEachInGroups(
        settled.keySet(),
        (doc, number) -> add(members, find(settled.getOrDefault(number, 0)), doc));
    return new ArrayList<>(members.values());
  }

  private static void add(Map<Integer, List<Integer>> members, int root, int doc) {
    members.computeIfAbsent(root, k -> new ArrayList<>()).add(doc);
  }

  private void join() throws IOException {
    Map<Long, List<Integer>> byBand = new HashMap<>();
    articles.forEachSketch(
        affected,
        (doc, bands) -> {
          for (long band : bands) {
            byBand.computeIfAbsent(band, k -> new ArrayList<>()).add(doc);
          }
        });
    articles.forEachSketch(
        (doc, bands) -> {
          Set<Integer> compared = new HashSet<>();
          for (long band : bands) {
            for (int other : byBand.getOrDefault(band, List.of())) {
              if (other != doc && compared.add(other)) {
                compare(doc, other);
              }
            }
          }
        });
  }

  private void compare(int doc, int other) throws IOException {
    int one = node(doc);
    if (find(one) != find(other)
        && articles.resemblance(doc, other) >= DuplicateGroups.RESEMBLANCE) {
      parents.put(find(one), find(other));
    }
  }

  /** The article, or the settled group that it is in. */
  private int node(int doc) {
    OptionalLong group = affected.get(doc) ? OptionalLong.empty() : articles.group(doc);
    if (group.isEmpty() || loose.contains(group.getAsLong())) {
      return doc;
    }
    return settled.computeIfAbsent(group.getAsLong(), k -> -1 - settled.size());
  }

  private int find(int node) {
    int root = node;
    for (int up = parents.getOrDefault(root, root);
        up != root;
        up = parents.getOrDefault(root, root)) {
      root = up;
    }
    int at = node;
    while (at != root) {
      int up = parents.getOrDefault(at, at);
      parents.put(at, root);
      at = up;
    }
    parents.putIfAbsent(root, root);
    return root;
  }
}

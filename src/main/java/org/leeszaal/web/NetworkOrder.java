package org.leeszaal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.EntityLink;
import org.leeszaal.search.EntityRef;

/**
 * The order of entities on a circle: each one beside the one it shares most of its articles with,
 * so that lines are short and groups are seen.
 */
final class NetworkOrder {
  private record Pair(EntityId one, EntityId other) {}

  private final List<EntityRef> entities;
  private final Map<Pair, Long> shared = new HashMap<>();

  NetworkOrder(List<EntityRef> entities, List<EntityLink> links) {
    this.entities = List.copyOf(entities);
    for (EntityLink link : links) {
      shared.put(new Pair(link.one(), link.other()), link.articles());
      shared.put(new Pair(link.other(), link.one()), link.articles());
    }
  }

  List<EntityRef> around() {
    List<EntityRef> left = new ArrayList<>(entities);
    List<EntityRef> placed = new ArrayList<>();
    while (!left.isEmpty()) {
      EntityRef next = left.getFirst();
      for (EntityRef other : left) {
        if (!placed.isEmpty()
            && nearness(placed.getLast(), other) > nearness(placed.getLast(), next)) {
          next = other;
        }
      }
      placed.add(next);
      left.remove(next);
    }
    return placed;
  }

  /** Shared articles among those of either, 0 to 1. */
  private double nearness(EntityRef one, EntityRef other) {
    long both = shared.getOrDefault(new Pair(one.id(), other.id()), 0L);
    return (double) both / Math.max(1, one.articles() + other.articles() - both);
  }
}

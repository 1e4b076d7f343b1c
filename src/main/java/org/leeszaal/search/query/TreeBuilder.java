package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.Not;
import org.leeszaal.search.query.QueryNode.Or;

/**
 * Joins clauses so that equal queries give equal trees: no AND within an AND, no OR within an OR,
 * no NOT of a NOT. Until {@link #complete} an AND may hold nothing but NOT clauses, so that {@code
 * a (-b)} is {@code a -b}.
 */
final class TreeBuilder {
  private TreeBuilder() {}

  /** All of them; empty when there are none. */
  static Optional<QueryNode> and(List<QueryNode> clauses) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode clause : clauses) {
      if (clause instanceof And inner) {
        flat.addAll(inner.clauses());
      } else {
        flat.add(clause);
      }
    }
    if (flat.stream().anyMatch(TreeBuilder::narrows)) {
      flat.removeIf(QueryNode.All.class::isInstance);
    } else if (flat.contains(new QueryNode.All())) {
      flat.removeIf(QueryNode.All.class::isInstance);
      flat.addFirst(new QueryNode.All());
    }
    return flat.size() > 1 ? Optional.of(new And(flat)) : flat.stream().findFirst();
  }

  /** One of them; empty when there are none. */
  static Optional<QueryNode> or(List<QueryNode> clauses) {
    if (clauses.size() < 2) {
      return clauses.stream().findFirst();
    }
    return Optional.of(
        new Or(
            clauses.stream()
                .map(TreeBuilder::complete)
                .flatMap(c -> c instanceof Or inner ? inner.clauses().stream() : Stream.of(c))
                .toList()));
  }

  static Optional<QueryNode> not(QueryNode clause) {
    return Optional.of(clause instanceof Not inner ? inner.clause() : new Not(complete(clause)));
  }

  /** Whether it only takes articles away. */
  static boolean isOnlyNegative(QueryNode node) {
    return node instanceof Not
        || (node instanceof And and && and.clauses().stream().allMatch(Not.class::isInstance));
  }

  /** A tree that stands by itself: what only takes away takes from everything. */
  static QueryNode complete(QueryNode node) {
    if (!isOnlyNegative(node)) {
      return node;
    }
    List<QueryNode> clauses = new ArrayList<>(List.of(new QueryNode.All()));
    clauses.addAll(node instanceof And and ? and.clauses() : List.of(node));
    return new And(clauses);
  }

  private static boolean narrows(QueryNode clause) {
    return !(clause instanceof Not) && !(clause instanceof QueryNode.All);
  }
}

package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Near;
import org.leeszaal.search.query.QueryNode.Or;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Joins what must stand near each other or often, and repairs what cannot. */
final class Nearness {
  /** {@code (a b) w/5 (c d)} makes four pairs; beyond this many they are no longer made. */
  private static final int MOST_PAIRS = 16;

  private Nearness() {}

  /**
   * Both near each other, every part of an AND by itself; empty, with a note, for sides without
   * places in the text.
   */
  static Optional<QueryNode> near(
      QueryNode left, QueryNode right, Token.Proximity sign, NoteList notes) {
    List<QueryNode> lefts = clauses(left);
    List<QueryNode> rights = clauses(right);
    int wanted = lefts.size() * rights.size();
    List<QueryNode> pairs = new ArrayList<>();
    if (wanted <= MOST_PAIRS) {
      for (QueryNode l : lefts) {
        rights.forEach(r -> pair(l, r, sign.closeness()).ifPresent(pairs::add));
      }
    }
    if (pairs.size() < wanted) {
      notes.add(QueryNote.Reason.NOT_NEAR, sign.typed());
      return Optional.empty();
    }
    return TreeBuilder.and(pairs);
  }

  /** The clause so often; every part of an AND by itself. */
  static QueryNode atLeast(QueryNode clause, Token.AtLeast sign, NoteList notes) {
    if (!clauses(clause).stream().allMatch(Nearness::hasPlaces)) {
      notes.add(QueryNote.Reason.NOT_NEAR, sign.typed());
      return clause;
    }
    if (sign.times() < 2) {
      return clause;
    }
    List<QueryNode> counted = new ArrayList<>();
    clauses(clause).forEach(c -> counted.add(new QueryNode.AtLeast(sign.times(), c)));
    return TreeBuilder.and(counted).orElse(clause);
  }

  private static List<QueryNode> clauses(QueryNode node) {
    return node instanceof And and ? and.clauses() : List.of(node);
  }

  private static Optional<QueryNode> pair(QueryNode left, QueryNode right, Closeness closeness) {
    if (!hasPlaces(left) || !hasPlaces(right)) {
      return Optional.empty();
    }
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    collectFields(left, fields);
    collectFields(right, fields);
    return fields.size() > 1 ? Optional.empty() : Optional.of(new Near(left, right, closeness));
  }

  private static boolean hasPlaces(QueryNode node) {
    return switch (node) {
      case QueryNode.Word w -> true;
      case QueryNode.Wildcard w -> true;
      case QueryNode.Regex r -> true;
      case QueryNode.Fuzzy f -> true;
      case QueryNode.Phrase p -> true;
      case QueryNode.Entity e -> true;
      case Near n -> true;
      case Or or -> or.clauses().stream().allMatch(Nearness::hasPlaces);
      default -> false;
    };
  }

  private static void collectFields(QueryNode node, Set<QueryField> fields) {
    switch (node) {
      case QueryNode.Word w -> fields.add(w.field());
      case QueryNode.Wildcard w -> fields.add(w.field());
      case QueryNode.Regex r -> fields.add(r.field());
      case QueryNode.Fuzzy f -> fields.add(f.field());
      case QueryNode.Phrase p -> fields.add(p.field());
      case Near(QueryNode left, QueryNode right, Closeness c) -> {
        collectFields(left, fields);
        collectFields(right, fields);
      }
      case Or or -> or.clauses().forEach(c -> collectFields(c, fields));
      default -> {}
    }
  }
}

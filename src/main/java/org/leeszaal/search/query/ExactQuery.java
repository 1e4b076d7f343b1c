package org.leeszaal.search.query;

import java.util.List;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Near;
import org.leeszaal.search.query.QueryNode.Or;
import org.leeszaal.search.query.QueryNode.Phrase;

/** The exact switch: the same query, with every word as it is written. */
public final class ExactQuery {
  private ExactQuery() {}

  /** The same tree with {@link Matching#EXACT} in all words and phrases; entities stay. */
  public static QueryNode of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word w -> new QueryNode.Word(w.field(), w.text(), Matching.EXACT);
      case Phrase p -> new Phrase(p.field(), all(p.parts()), p.slop(), Matching.EXACT);
      case And and -> new And(all(and.clauses()));
      case Or or -> new Or(all(or.clauses()));
      case QueryNode.Not not -> new QueryNode.Not(of(not.clause()));
      case Near near -> new Near(of(near.left()), of(near.right()), near.closeness());
      case QueryNode.AtLeast many -> new QueryNode.AtLeast(many.times(), of(many.clause()));
      default -> node;
    };
  }

  private static List<QueryNode> all(List<QueryNode> nodes) {
    return nodes.stream().map(ExactQuery::of).toList();
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.leeszaal.search.query.QueryNode;

/** Runs queries; those that may be dear run under a time limit. */
final class Collecting {
  static final int SECONDS = 3;

  private final Snapshot snapshot;
  private final boolean dear;
  private boolean cut;

  Collecting(Snapshot snapshot, QueryNode tree) {
    this.snapshot = snapshot;
    dear = isDear(tree);
  }

  /** Collects what matches, for counting. */
  FacetsCollector run(Query query, Collector... others) throws IOException {
    FacetsCollector collected = new FacetsCollector();
    List<Collector> all = new ArrayList<>(List.of(others));
    all.add(collected);
    IndexSearcher searcher = snapshot.searcher();
    if (dear) {
      searcher = new IndexSearcher(snapshot.reader());
      searcher.setSimilarity(snapshot.schema().similarity());
      searcher.setTimeout(new QueryTimeoutImpl(SECONDS * 1000L));
    }
    OneCollector.search(searcher, query, all);
    cut |= searcher.timedOut();
    return collected;
  }

  /** True when the time limit ended a search. */
  boolean wasCut() {
    return cut;
  }

  private static boolean isDear(QueryNode node) {
    return switch (node) {
      case QueryNode.Wildcard wildcard -> Patterns.isCostly(wildcard.pattern());
      case QueryNode.Fuzzy fuzzy -> true;
      case QueryNode.Regex regex -> true;
      case QueryNode.Near near -> true;
      case QueryNode.AtLeast atLeast -> true;
      case QueryNode.And and -> and.clauses().stream().anyMatch(Collecting::isDear);
      case QueryNode.Or or -> or.clauses().stream().anyMatch(Collecting::isDear);
      case QueryNode.Not not -> isDear(not.clause());
      case QueryNode.Phrase phrase -> phrase.slop() > 0;
      case QueryNode.All all -> false;
      case QueryNode.Word word -> false;
      case QueryNode.Entity entity -> false;
      case QueryNode.Dates dates -> false;
      case QueryNode.Length length -> false;
      case QueryNode.Value value -> false;
    };
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.EntityLink;

/** Counts who is named together, among the articles about one entity. */
record LinkReader(Snapshot snapshot) {
  List<EntityLink> read(EntityId within, List<EntityId> entities) throws IOException {
    List<FixedBitSet> sets = new ArrayList<>();
    for (EntityId entity : entities) {
      sets.add(snapshot.isEmpty() ? new FixedBitSet(1) : articles(within, entity));
    }
    List<EntityLink> links = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      for (int j = i + 1; j < sets.size(); j++) {
        long both = FixedBitSet.intersectionCount(sets.get(i), sets.get(j));
        if (both > 0) {
          links.add(new EntityLink(entities.get(i), entities.get(j), both));
        }
      }
    }
    links.sort(
        Comparator.comparingLong(EntityLink::articles)
            .reversed()
            .thenComparing(EntityLink::one)
            .thenComparing(EntityLink::other));
    return links;
  }

  private FixedBitSet articles(EntityId within, EntityId entity) throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(snapshot.articlesQuery(within), Occur.FILTER)
            .add(snapshot.articlesQuery(entity), Occur.FILTER)
            .build();
    Members members = new Members(new FixedBitSet(snapshot.reader().maxDoc()));
    OneCollector.search(snapshot.searcher(), both, List.of(members));
    return members.docs;
  }

  /** Keeps which documents matched. */
  private static final class Members extends SimpleCollector {
    private final FixedBitSet docs;
    private int base;

    private Members(FixedBitSet docs) {
      this.docs = docs;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int doc) {
      docs.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}

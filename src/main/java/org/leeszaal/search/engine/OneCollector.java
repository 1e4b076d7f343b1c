package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;

/** Runs a search in the calling thread, with collectors that the caller keeps. */
record OneCollector(Collector all) implements CollectorManager<Collector, Integer> {
  static void search(IndexSearcher searcher, Query query, List<Collector> collectors)
      throws IOException {
    searcher.search(
        query, new OneCollector(MultiCollector.wrap(collectors.toArray(Collector[]::new))));
  }

  @Override
  public Collector newCollector() {
    return all;
  }

  @Override
  public Integer reduce(Collection<Collector> collectors) {
    return collectors.size();
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.leeszaal.search.Diagnosis;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.FacetRequest;
import org.leeszaal.search.Granularity;
import org.leeszaal.search.Histogram;
import org.leeszaal.search.Hit;
import org.leeszaal.search.Overview;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SortOrder;
import org.leeszaal.search.query.ExactQuery;
import org.leeszaal.search.query.ParsedQuery;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryParser;
import org.leeszaal.search.query.QueryWords;

/** One question to one state of the archive. */
final class SearchRun {
  private static final int OVERVIEW_VALUES = 12;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final TagQueries tags;
  private final Filters filters;
  private final ParsedQuery parsed;
  private final QueryNode tree;
  private final QueryCompiler compiler;
  private final Query query;
  private final Collecting collecting;
  private final long begun = System.nanoTime();

  SearchRun(Snapshot snapshot, SearchRequest request, TagQueries tags) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.tags = tags;
    filters = Filters.of(request.filters(), snapshot);
    parsed = QueryParser.parse(request.query());
    tree = request.exactness() == Exactness.EXACT ? ExactQuery.of(parsed.tree()) : parsed.tree();
    compiler = new QueryCompiler(snapshot, tags);
    query = compiler.compile(tree);
    collecting = new Collecting(snapshot, tree);
  }

  /** What the query matches, without filters. */
  Query query() {
    return query;
  }

  ResultPage page() throws IOException {
    List<EntityRef> offers = new Offers(snapshot, request.labels()).of(tree);
    TopHits top = top(request.from() + (long) request.size());
    FacetsCollector collected = collecting.run(filters.narrow(boosted(offers)), top);
    List<Hit> hits = new ArrayList<>();
    Marks marks = new Marks(snapshot, query);
    HitReader reader = new HitReader(snapshot, request.labels());
    for (Found found : top.from(request.from())) {
      hits.add(reader.full(found, marks));
    }
    List<FacetGroup> facets = facets(collected);
    Histogram histogram = Timeline.of(collected, request.histogram());
    return new ResultPage(
        request.query(),
        QueryWords.explain(tree, request.labels()),
        notes(),
        top.total(),
        top.groups(),
        (System.nanoTime() - begun) / 1_000_000,
        hits,
        facets,
        histogram,
        offers,
        top.total() > 0 ? Diagnosis.NONE : new Diagnoser(snapshot, request, tags).diagnose(tree));
  }

  /** Articles that match and pass the filters. */
  long count() throws IOException {
    return snapshot.searcher().count(filters.narrow(query));
  }

  private List<String> notes() {
    Set<String> notes = new LinkedHashSet<>(QueryWords.notes(parsed, request.labels()));
    notes.addAll(new Notes(snapshot, request.labels()).meant(compiler.names().meant()));
    if (compiler.isTooBroad()) {
      notes.add(Wording.TOO_BROAD.in(request.labels()));
    }
    if (collecting.wasCut()) {
      notes.add(Wording.CUT.in(request.labels(), Collecting.SECONDS));
    }
    return new ArrayList<>(notes);
  }

  private TopHits top(long wanted) throws IOException {
    int kept = (int) Math.min(wanted, snapshot.reader().maxDoc());
    boolean browsing = tree instanceof QueryNode.All;
    SortOrder order =
        browsing && request.sort() == SortOrder.RELEVANCE ? SortOrder.NEWEST : request.sort();
    return new TopHits(kept, request.grouping(), new SortKey(order, snapshot.newest()));
  }

  /** An article that mentions who bears the name goes before one that has the bare word. */
  private Query boosted(List<EntityRef> offers) {
    if (offers.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder boosted = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (EntityRef offer : offers) {
      boosted.add(compiler.names().mentioned(List.of(offer.id().value())), Occur.SHOULD);
    }
    return boosted.build();
  }

  private List<FacetGroup> facets(FacetsCollector collected) throws IOException {
    List<FacetGroup> groups = new ArrayList<>();
    if (snapshot.isEmpty() || request.facetSize() == 0) {
      return groups;
    }
    Counts counts = counts(collected);
    for (Dimension dimension : Dimension.values()) {
      Counts own = filters.isSideways(dimension) ? counts(sideways(dimension)) : counts;
      groups.add(own.top(dimension, request.facetSize()));
    }
    return groups;
  }

  private Counts counts(FacetsCollector collected) throws IOException {
    return new Counts(snapshot, collected, filters, request.labels());
  }

  private FacetsCollector sideways(Dimension dimension) throws IOException {
    return collecting.run(filters.narrow(query, Optional.of(dimension)));
  }

  FacetGroup facet(FacetRequest asked) throws IOException {
    if (snapshot.isEmpty()) {
      return new FacetGroup(asked.dimension(), List.of(), 0);
    }
    return counts(sideways(asked.dimension()))
        .all(asked.dimension(), asked.contains(), asked.from(), asked.size());
  }

  void each(Consumer<Hit> consumer) throws IOException {
    TopHits top = top(Integer.MAX_VALUE);
    collecting.run(filters.narrow(query), top);
    HitReader reader = new HitReader(snapshot, request.labels());
    for (Found found : top.from(request.from())) {
      consumer.accept(reader.bare(found));
    }
  }

  Overview overview() throws IOException {
    TopHits top = top(0);
    FacetsCollector collected = collecting.run(query, top);
    Histogram histogram = Timeline.of(collected, Granularity.YEAR);
    if (snapshot.isEmpty()) {
      List<FacetCount> none = List.of();
      return new Overview(0, 0, 0, none, none, none, none, none, none, none);
    }
    Counts counts = counts(collected);
    return new Overview(
        top.total(),
        top.groups(),
        histogram.undated(),
        counts.top(Dimension.OUTLET, OVERVIEW_VALUES).values(),
        counts.top(Dimension.LANGUAGE, OVERVIEW_VALUES).values(),
        years(histogram),
        counts.top(Dimension.PERSON, OVERVIEW_VALUES).values(),
        counts.top(Dimension.ORGANISATION, OVERVIEW_VALUES).values(),
        counts.top(Dimension.PLACE, OVERVIEW_VALUES).values(),
        counts.top(Dimension.COUNTRY, OVERVIEW_VALUES).values());
  }

  private static List<FacetCount> years(Histogram histogram) {
    return histogram.bars().stream()
        .map(
            bar ->
                new FacetCount(bar.period(), bar.period(), bar.count(), FacetCount.Selection.NONE))
        .toList();
  }
}

package org.leeszaal.search.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Reads a plain index. */
public final class PlainSearcher implements AutoCloseable {
  private static final int FACET_VALUES = 10;
  private static final int PASSAGES = 3;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;
  private final UnifiedHighlighter highlighter;
  private final PlainQueries queries;

  private PlainSearcher(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    Analyzer analyzer = PlainSchema.analyzer();
    FacetsConfig facets = PlainSchema.facets();
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, facets);
    highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    queries = new PlainQueries(analyzer, facets);
  }

  public static PlainSearcher open(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      return new PlainSearcher(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hits with facets and snippets. */
  public PlainPage search(PlainQuery query, int size) {
    try {
      Query narrowed = queries.narrowed(query);
      FacetsCollectorManager.FacetsResult found =
          FacetsCollectorManager.search(searcher, narrowed, size, new FacetsCollectorManager());
      TopDocs top = found.topDocs();
      return new PlainPage(
          top.totalHits.value(),
          ids(top),
          snippets(queries.of(query), top),
          facets(found.facetsCollector()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the best articles and nothing else, for judging the order. */
  public List<String> rank(PlainQuery query, int size) {
    try {
      return ids(searcher.search(queries.narrowed(query), size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> ids(TopDocs top) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      ids.add(Objects.requireNonNull(stored.document(hit.doc).get(PlainSchema.ID)));
    }
    return ids;
  }

  private List<String> snippets(Query query, TopDocs top) throws IOException {
    if (top.scoreDocs.length == 0) {
      return List.of();
    }
    String[] fields = PlainSchema.TEXTS.toArray(String[]::new);
    int[] passages = new int[fields.length];
    Arrays.fill(passages, PASSAGES);
    int[] docs = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    Map<String, String[]> marked = highlighter.highlightFields(fields, query, docs, passages);
    List<String> snippets = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      StringBuilder all = new StringBuilder();
      for (String[] column : marked.values()) {
        all.append(Objects.requireNonNullElse(column[i], ""));
      }
      snippets.add(all.toString());
    }
    return snippets;
  }

  private Map<PlainFacet, List<PlainPage.Count>> facets(FacetsCollector collected)
      throws IOException {
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collected);
    Map<PlainFacet, List<PlainPage.Count>> facets = new EnumMap<>(PlainFacet.class);
    for (PlainFacet facet : PlainFacet.values()) {
      FacetResult result =
          state.getOrdRange(facet.key()) == null
              ? null
              : counts.getTopChildren(FACET_VALUES, facet.key());
      if (result != null) {
        facets.put(
            facet,
            Arrays.stream(result.labelValues)
                .map(value -> new PlainPage.Count(value.label, value.value.longValue()))
                .toList());
      }
    }
    return facets;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.leeszaal.web.json;

import java.time.Instant;
import java.util.List;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Filter;
import org.leeszaal.search.FilterCode;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SortOrder;

/**
 * What a saved search finds.
 *
 * @param newSinceLooked of the total, those that came in since its results were last looked at
 * @param newInLastImport of the total, those that the last import brought
 */
public record SavedCounts(long total, long newSinceLooked, long newInLastImport) {
  public static SavedCounts of(SavedSearch search, ArchiveSearcher searcher) {
    SearchRequest request = request(search);
    Instant lastImport = searcher.times().beforeLastImport();
    return new SavedCounts(
        count(request, searcher),
        count(request.with(new Filter.AddedAfter(search.looked())), searcher),
        lastImport.equals(Instant.EPOCH)
            ? 0
            : count(request.with(new Filter.AddedAfter(lastImport)), searcher));
  }

  private static long count(SearchRequest request, ArchiveSearcher searcher) {
    return searcher.search(request.page(0, 0).facetSize(0)).total();
  }

  /** The search as it was saved; a filter that can't be read any more is left out. */
  public static SearchRequest request(SavedSearch search) {
    List<Filter> filters =
        search.filters().stream().flatMap(code -> FilterCode.read(code).stream()).toList();
    return SearchRequest.of(search.query())
        .filtered(filters)
        .sorted(SortOrder.ofCode(search.sort()).orElse(SortOrder.RELEVANCE))
        .exactness(
            switch (search.matching()) {
              case STEMMED -> Exactness.STEMMED;
              case EXACT -> Exactness.EXACT;
            });
  }
}

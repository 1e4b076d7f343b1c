package org.leeszaal.web.json;

import java.util.List;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;

/**
 * A saved search with what it finds now.
 *
 * @param saved when it was saved first
 * @param looked what came into the archive later is new
 * @param total articles
 * @param newSinceLooked those that came in since somebody looked at the results
 * @param newInLastImport those that the last import brought
 */
public record KeptSearchJson(
    String name,
    String query,
    List<String> filters,
    String sort,
    boolean exact,
    String saved,
    String looked,
    long total,
    long newSinceLooked,
    long newInLastImport) {

  public static KeptSearchJson of(SavedSearch search, ArchiveSearcher searcher) {
    SavedCounts counts = SavedCounts.of(search, searcher);
    return new KeptSearchJson(
        search.name(),
        search.query(),
        search.filters(),
        search.sort(),
        search.matching() == SavedSearch.Matching.EXACT,
        search.saved().toString(),
        search.looked().toString(),
        counts.total(),
        counts.newSinceLooked(),
        counts.newInLastImport());
  }
}

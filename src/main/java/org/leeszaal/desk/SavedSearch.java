package org.leeszaal.desk;

import java.time.Instant;
import java.util.List;

/**
 * A search that a person wants to ask again.
 *
 * @param name by which it is called, case apart
 * @param query as it was typed; may be empty when there are filters
 * @param filters as {@code country:MA}, {@code -language:fr}, {@code date:2021-07}, as addresses of
 *     pages have them
 * @param sort {@code relevance}, {@code recent}, {@code newest} or {@code oldest}
 * @param saved when it was saved first
 * @param looked when its results were last looked at: what came into the archive later is new
 */
public record SavedSearch(
    String name,
    String query,
    List<String> filters,
    String sort,
    Matching matching,
    Instant saved,
    Instant looked) {
  public SavedSearch {
    Checks.name(name);
    filters = List.copyOf(filters);
    if (query.isBlank() && filters.isEmpty()) {
      throw new IllegalArgumentException("a saved search has a query or a filter");
    }
  }

  /** How words match. */
  public enum Matching {
    STEMMED,
    EXACT
  }

  public SavedSearch lookedAt(Instant time) {
    return new SavedSearch(name, query, filters, sort, matching, saved, time);
  }
}

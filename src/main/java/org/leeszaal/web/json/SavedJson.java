package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeszaal.desk.SavedSearch;

/**
 * A saved search; what a program sends may leave out all but the name.
 *
 * @param saved when it was saved first
 * @param looked when its results were last looked at
 */
public record SavedJson(
    @Nullable String name,
    @Nullable String query,
    @Nullable List<String> filters,
    @Nullable String sort,
    @Nullable Boolean exact,
    @Nullable String saved,
    @Nullable String looked) {

  public static SavedJson of(SavedSearch search) {
    return new SavedJson(
        search.name(),
        search.query(),
        search.filters(),
        search.sort(),
        search.matching() == SavedSearch.Matching.EXACT,
        search.saved().toString(),
        search.looked().toString());
  }
}

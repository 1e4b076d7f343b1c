package org.leeszaal.web;

import java.time.Instant;
import java.util.List;
import org.leeszaal.article.Language;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.desk.SavedSearch.Matching;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SortOrder;
import org.leeszaal.web.text.Messages;

/** Searches as they are kept, and as they are asked. */
final class SavedSearches {
  private SavedSearches() {}

  /**
   * @param looked what is there now is not new
   * @param fields as an address of results has them
   * @throws IllegalArgumentException when there is nothing to search, or no name
   */
  static SavedSearch of(
      String name, Parameters fields, Instant now, Instant looked, Messages words) {
    SearchRequest request = SearchAddress.read(fields, words.language()).request();
    return new SavedSearch(
        name,
        request.query(),
        request.filters().stream().map(SearchAddress::code).toList(),
        request.sort().code(),
        request.exactness() == Exactness.EXACT ? Matching.EXACT : Matching.STEMMED,
        now,
        looked);
  }

  static SearchRequest request(SavedSearch search, Language labels) {
    StringBuilder address = new StringBuilder(Address.of("").with("q", search.query()).toString());
    for (String filter : search.filters()) {
      address.append("&f=").append(Address.encoded(filter));
    }
    SearchRequest request =
        SearchAddress.read(Parameters.of(address.toString().replaceFirst("^[?&]", "")), labels)
            .request();
    return request
        .sorted(SortOrder.ofCode(search.sort()).orElse(SortOrder.RELEVANCE))
        .exactness(search.matching() == Matching.EXACT ? Exactness.EXACT : Exactness.STEMMED);
  }

  /** A name to begin with: what was asked. */
  static String name(SearchRequest request, List<String> filters) {
    String name = request.query().isEmpty() ? String.join(", ", filters) : request.query();
    return name.substring(0, Math.min(60, name.length())).strip();
  }
}

package org.leeszaal.web.bulk;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;

/**
 * What was asked and when.
 *
 * @param filters in words; empty without any
 * @param day ISO 8601
 */
record Colophon(String query, String filters, String day) {
  static Colophon of(SearchRequest request, LocalDate day) {
    String filters =
        request.filters().stream().map(Colophon::words).collect(Collectors.joining(", "));
    return new Colophon(
        request.query().replaceAll("\\s+", " ").strip(),
        filters.replaceAll("\\s+", " "),
        day.toString());
  }

  /** In one line, whatever the query holds. */
  String line() {
    return "Leeszaal export of "
        + day
        + ", query: "
        + (query.isEmpty() ? "(everything)" : query)
        + (filters.isEmpty() ? "" : ", filters: " + filters);
  }

  private static String words(Filter filter) {
    return switch (filter) {
      case Filter.Include it -> it.dimension().code() + "=" + it.id();
      case Filter.Exclude it -> "-" + it.dimension().code() + "=" + it.id();
      case Filter.Between it -> "date=" + it.first() + ".." + it.last();
      case Filter.Undated it -> "date=-";
      case Filter.AddedAfter it -> "added=" + it.moment();
    };
  }
}

package org.leeszaal.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.article.Language;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SearchRequest.Grouping;
import org.leeszaal.search.SortOrder;

/** A search as it stands in an address, read and written. */
public final class SearchAddress {
  static final int SIZE = 10;
  private static final int MOST = 100;
  private static final int FARTHEST = 100_000_000;
  private static final String DATE = "date:";
  private static final String ADDED = "added:";

  private SearchAddress() {}

  /**
   * What an address asks for.
   *
   * @param ignored filters that could not be read
   */
  public record Read(SearchRequest request, List<String> ignored) {}

  public static Read read(Parameters parameters, Language labels) {
    List<Filter> filters = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (String code : parameters.all("f")) {
      filter(code)
          .ifPresentOrElse(
              filter -> {
                if (!filters.contains(filter)) {
                  filters.add(filter);
                }
              },
              () -> ignored.add(code));
    }
    between(parameters.get("after"), parameters.get("before")).ifPresent(filters::add);
    SearchRequest request =
        SearchRequest.of(parameters.get("q").strip())
            .filtered(filters)
            .sorted(SortOrder.ofCode(parameters.get("sort")).orElse(SortOrder.RELEVANCE))
            .page(
                parameters.number("from", 0, FARTHEST, 0), parameters.number("size", 1, MOST, SIZE))
            .exactness(parameters.get("exact").isEmpty() ? Exactness.STEMMED : Exactness.EXACT)
            .grouping(parameters.get("all").isEmpty() ? Grouping.GROUPED : Grouping.SINGLE)
            .labels(labels);
    return new Read(request, ignored);
  }

  /** What {@code read} reads as this request, encoded, without a question mark. */
  static String query(SearchRequest request) {
    Address address = Address.of("").with("q", request.query());
    request.filters().forEach(filter -> address.with("f", code(filter)));
    address.with("sort", request.sort() == SortOrder.RELEVANCE ? "" : request.sort().code());
    address.with("from", request.from() == 0 ? "" : String.valueOf(request.from()));
    address.with("size", request.size() == SIZE ? "" : String.valueOf(request.size()));
    address.with("exact", request.exactness() == Exactness.EXACT ? "1" : "");
    address.with("all", request.grouping() == Grouping.SINGLE ? "1" : "");
    String text = address.toString();
    return text.isEmpty() ? "" : text.substring(1);
  }

  static String href(SearchRequest request) {
    return Address.of("/search").withAll(query(request)).toString();
  }

  /** From the first result on: where a changed search begins. */
  static String fresh(SearchRequest request) {
    return href(request.page(0, request.size()));
  }

  static String code(Filter filter) {
    return switch (filter) {
      case Filter.Include include -> include.dimension().code() + ":" + include.id();
      case Filter.Exclude exclude -> "-" + exclude.dimension().code() + ":" + exclude.id();
      case Filter.Between between -> DATE + Period.code(between.first(), between.last());
      case Filter.Undated undated -> DATE + Dimension.NOT_DETECTED;
      case Filter.AddedAfter added -> ADDED + added.moment();
    };
  }

  private static Optional<Filter> filter(String code) {
    if (code.equals(DATE + Dimension.NOT_DETECTED)) {
      return Optional.of(new Filter.Undated());
    }
    if (code.startsWith(DATE)) {
      return Period.of(code.substring(DATE.length())).map(Period::filter);
    }
    if (code.startsWith(ADDED)) {
      return added(code.substring(ADDED.length()));
    }
    boolean excludes = code.startsWith("-");
    String[] parts = code.substring(excludes ? 1 : 0).split(":", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      return Optional.empty();
    }
    return Dimension.ofCode(parts[0])
        .map(
            dimension ->
                excludes
                    ? new Filter.Exclude(dimension, parts[1])
                    : new Filter.Include(dimension, parts[1]));
  }

  private static Optional<Filter> added(String moment) {
    try {
      return Optional.of(new Filter.AddedAfter(Instant.parse(moment)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Filter> between(String after, String before) {
    Optional<Period> first = Period.of(after.strip());
    Optional<Period> last = Period.of(before.strip());
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = first.map(Period::first).orElse(Period.EARLIEST);
    LocalDate to = last.map(Period::last).orElse(Period.LATEST);
    return Optional.of(
        to.isBefore(from) ? new Filter.Between(to, from) : new Filter.Between(from, to));
  }
}

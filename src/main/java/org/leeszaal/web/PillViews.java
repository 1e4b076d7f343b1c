package org.leeszaal.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.Filter;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.PillView;

/** The filters that hold, each with a way out of it. */
final class PillViews {
  private PillViews() {}

  static List<PillView> of(ResultPage page, SearchRequest request, Messages words) {
    return request.filters().stream().map(filter -> of(filter, page, request, words)).toList();
  }

  private static PillView of(
      Filter filter, ResultPage page, SearchRequest request, Messages words) {
    String remove = SearchAddress.fresh(request.without(filter));
    return switch (filter) {
      case Filter.Include it ->
          new PillView(
              name(it.dimension(), words),
              label(page, it.dimension(), it.id(), words),
              false,
              remove);
      case Filter.Exclude it ->
          new PillView(
              name(it.dimension(), words),
              label(page, it.dimension(), it.id(), words),
              true,
              remove);
      case Filter.Between it ->
          new PillView(words.get("facet.date"), between(it, words), false, remove);
      case Filter.Undated it ->
          new PillView(words.get("facet.date"), words.get("date.unknown"), false, remove);
      case Filter.AddedAfter it ->
          new PillView(
              words.get("facet.added"),
              words.get(
                  "date.since",
                  words.day(LocalDate.ofInstant(it.moment(), ZoneId.systemDefault()))),
              false,
              remove);
    };
  }

  private static String name(Dimension dimension, Messages words) {
    return words.get("facet." + dimension.code());
  }

  private static String label(ResultPage page, Dimension dimension, String id, Messages words) {
    String label =
        page.facet(dimension).values().stream()
            .filter(value -> value.id().equals(id))
            .map(FacetCount::label)
            .findFirst()
            .orElse(id);
    return FacetViews.label(dimension, id, label, words);
  }

  static String between(Filter.Between days, Messages words) {
    String code = Period.code(days.first(), days.last());
    if (!code.contains("..")) {
      return words.period(code);
    }
    if (days.first().equals(Period.EARLIEST)) {
      return words.get("date.until", words.day(days.last()));
    }
    if (days.last().equals(Period.LATEST)) {
      return words.get("date.since", words.day(days.first()));
    }
    return words.get("date.between", words.day(days.first()), words.day(days.last()));
  }
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leeszaal.search.Filter;
import org.leeszaal.search.Histogram;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.BarView;
import org.leeszaal.web.view.HistogramView;
import org.leeszaal.web.view.Link;

/** The timeline above the results. A bar leads to its days, down to a single one. */
final class HistogramViews {
  private HistogramViews() {}

  static HistogramView of(Histogram histogram, SearchRequest request, Messages words) {
    Map<String, Long> counts = new TreeMap<>();
    histogram.bars().forEach(bar -> counts.put(bar.period(), bar.count()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    most = Math.max(most, histogram.undated());
    SearchRequest timeless = timeless(request);
    return new HistogramView(
        title(histogram, words),
        bars(counts, most, timeless, words),
        undated(histogram, most, timeless, words),
        up(request, timeless, words),
        List.of());
  }

  /** With the year or month where all bars lie within one. */
  private static String title(Histogram histogram, Messages words) {
    String kind = words.get("histogram." + histogram.granularity().name().toLowerCase(Locale.ROOT));
    int length =
        switch (histogram.granularity()) {
          case DAY -> "2021-07".length();
          case MONTH -> "2021".length();
          case YEAR, AUTO -> 0;
        };
    List<String> within =
        histogram.bars().stream().map(bar -> bar.period().substring(0, length)).distinct().toList();
    return length == 0 || within.size() != 1
        ? kind
        : words.get("histogram.bar", kind, words.period(within.getFirst()));
  }

  private static List<BarView> bars(
      Map<String, Long> counts, long most, SearchRequest timeless, Messages words) {
    List<BarView> bars = new ArrayList<>();
    String before = "";
    for (Bars.Slot slot : Bars.line(List.copyOf(counts.keySet()))) {
      String label = slot.labelled() ? Bars.label(slot.period(), before, words) : "";
      before = slot.labelled() ? slot.period() : before;
      bars.add(bar(slot, label, counts.getOrDefault(slot.period(), 0L), most, timeless, words));
    }
    return bars;
  }

  private static BarView bar(
      Bars.Slot slot, String label, long count, long most, SearchRequest timeless, Messages words) {
    Filter days = Period.of(slot.period()).orElseThrow().filter();
    return new BarView(
        count == 0 ? "" : SearchAddress.fresh(timeless.with(days)),
        label,
        words.get("histogram.bar", words.period(slot.period()), words.count("articles", count)),
        Bars.height(count, most),
        slot.gap());
  }

  private static Optional<BarView> undated(
      Histogram histogram, long most, SearchRequest timeless, Messages words) {
    if (histogram.undated() == 0) {
      return Optional.empty();
    }
    String name = words.get("date.unknown");
    String count = words.count("articles", histogram.undated());
    return Optional.of(
        new BarView(
            SearchAddress.fresh(timeless.with(new Filter.Undated())),
            name,
            words.get("histogram.bar", name, count),
            Bars.height(histogram.undated(), most),
            false));
  }

  /** One step back: from a day to its month, from a month to its year, else to all time. */
  private static Link up(SearchRequest request, SearchRequest timeless, Messages words) {
    Optional<String> code =
        request.filters().stream()
            .filter(Filter.Between.class::isInstance)
            .map(Filter.Between.class::cast)
            .map(days -> Period.code(days.first(), days.last()))
            .findFirst();
    if (code.isPresent() && !code.get().contains("..") && code.get().length() > 4) {
      String wider = code.get().substring(0, code.get().length() - 3);
      Filter days = Period.of(wider).orElseThrow().filter();
      return Link.of(words.period(wider), SearchAddress.fresh(timeless.with(days)));
    }
    return timeless.filters().size() == request.filters().size()
        ? Link.of("", "")
        : Link.of(words.get("histogram.all"), SearchAddress.fresh(timeless));
  }

  private static SearchRequest timeless(SearchRequest request) {
    return request.filtered(
        request.filters().stream()
            .filter(f -> !(f instanceof Filter.Between) && !(f instanceof Filter.Undated))
            .toList());
  }
}

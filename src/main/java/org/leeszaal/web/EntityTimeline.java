package org.leeszaal.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leeszaal.article.Language;
import org.leeszaal.search.EntityPage.MonthCount;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityView.Column;
import org.leeszaal.web.view.EntityView.Month;
import org.leeszaal.web.view.EntityView.Part;
import org.leeszaal.web.view.EntityView.Timeline;
import org.leeszaal.web.view.Link;

/** Mentions over time, in a column the languages on top of each other. */
final class EntityTimeline {
  private static final int MONTH = "2021-07".length();
  private static final int YEAR = "2021".length();

  /** More months than this are shown as years. */
  private static final int MONTHS_SHOWN = 36;

  private EntityTimeline() {}

  static Timeline of(List<MonthCount> months, SearchRequest search, Messages words) {
    int length = span(months) > MONTHS_SHOWN ? YEAR : MONTH;
    Map<String, Map<Language, Long>> counts = new TreeMap<>();
    for (MonthCount month : months) {
      counts
          .computeIfAbsent(month.month().substring(0, length), key -> new EnumMap<>(Language.class))
          .merge(month.language(), month.mentions(), Long::sum);
    }
    long most = counts.values().stream().mapToLong(EntityTimeline::sum).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    String before = "";
    for (Bars.Slot slot : Bars.line(List.copyOf(counts.keySet()))) {
      Map<Language, Long> parts = counts.getOrDefault(slot.period(), Map.of());
      String label = slot.labelled() ? Bars.label(slot.period(), before, words) : "";
      before = slot.labelled() ? slot.period() : before;
      columns.add(column(slot, label, parts, most, search, words));
    }
    List<Language> seen = months.stream().map(MonthCount::language).distinct().sorted().toList();
    List<Link> languages =
        seen.stream()
            .map(language -> new Link(words.languageName(language), "", language.code()))
            .toList();
    return new Timeline(
        words.get(length == YEAR ? "timeline.years" : "timeline.months"),
        columns,
        languages,
        months(months, seen, search, words));
  }

  /** Every month in figures: the bars of many years have no room for them. */
  private static List<Month> months(
      List<MonthCount> months, List<Language> languages, SearchRequest search, Messages words) {
    Map<String, Map<Language, Long>> counts = new TreeMap<>();
    for (MonthCount month : months) {
      counts
          .computeIfAbsent(month.month(), key -> new EnumMap<>(Language.class))
          .merge(month.language(), month.mentions(), Long::sum);
    }
    return counts.entrySet().stream()
        .map(
            month -> {
              Filter days = Period.of(month.getKey()).orElseThrow().filter();
              return new Month(
                  Link.of(words.period(month.getKey()), SearchAddress.href(search.with(days))),
                  languages.stream().map(it -> count(month.getValue(), it, words)).toList());
            })
        .toList();
  }

  private static String count(Map<Language, Long> counts, Language language, Messages words) {
    Long count = counts.get(language);
    return count == null ? "" : words.number(count);
  }

  private static Column column(
      Bars.Slot slot,
      String label,
      Map<Language, Long> counts,
      long most,
      SearchRequest search,
      Messages words) {
    List<Part> parts =
        counts.entrySet().stream()
            .map(e -> new Part(e.getKey().code(), Bars.height(e.getValue(), most)))
            .toList();
    String details =
        counts.entrySet().stream()
            .map(e -> words.languageName(e.getKey()) + " " + words.number(e.getValue()))
            .collect(Collectors.joining(", "));
    Filter days = Period.of(slot.period()).orElseThrow().filter();
    return new Column(
        counts.isEmpty() ? "" : SearchAddress.href(search.with(days)),
        label,
        words.get(
            "timeline.column",
            words.period(slot.period()),
            words.count("mentions", sum(counts)),
            details),
        parts,
        slot.gap());
  }

  private static long sum(Map<Language, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static int span(List<MonthCount> months) {
    if (months.isEmpty()) {
      return 0;
    }
    return index(months.getLast().month()) - index(months.getFirst().month()) + 1;
  }

  private static int index(String month) {
    return Integer.parseInt(month.substring(0, YEAR)) * 12
        + Integer.parseInt(month.substring(YEAR + 1));
  }
}

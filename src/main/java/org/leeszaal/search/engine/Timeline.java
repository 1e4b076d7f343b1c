package org.leeszaal.search.engine;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.search.Granularity;
import org.leeszaal.search.Histogram;

/** Counts collected articles by the time of their publication. */
final class Timeline {
  /** Results of fewer years are shown by month. */
  private static final int YEARS_FOR_YEARS = 3;

  /** Results of fewer days are shown by day. */
  private static final int DAYS_FOR_MONTHS = 62;

  private final DayCounts counts = new DayCounts();
  private final Map<Integer, Long> byDay = new TreeMap<>();
  private long undated;

  static Histogram of(FacetsCollector collected, Granularity granularity) throws IOException {
    Timeline timeline = new Timeline();
    for (FacetsCollector.MatchingDocs segment : collected.getMatchingDocs()) {
      timeline.add(segment);
    }
    timeline.counts.addTo(timeline.byDay);
    return timeline.histogram(granularity);
  }

  private void add(FacetsCollector.MatchingDocs segment) throws IOException {
    DocIdSetIterator docs = segment.bits().iterator();
    NumericDocValues published =
        DocValues.getNumeric(segment.context().reader(), ArchiveField.PUBLISHED.key());
    if (docs != null) {
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (published.advanceExact(doc)) {
          counts.add((int) Math.floorDiv(published.longValue(), Days.MINUTES));
        } else {
          undated++;
        }
      }
    }
  }

  /** Days: an array over the days that were seen, so that counting is cheap. */
  private static final class DayCounts {
    private int first;
    private int[] counts = new int[0];

    void add(int day) {
      if (counts.length == 0) {
        first = day - 2000;
        counts = new int[4000];
      } else if (day < first || day - first >= counts.length) {
        grow(day);
      }
      counts[day - first]++;
    }

    private void grow(int day) {
      int low = Math.min(first, day - 1000);
      int high = Math.max(first + counts.length, day + 1000);
      int[] larger = new int[high - low];
      System.arraycopy(counts, 0, larger, first - low, counts.length);
      first = low;
      counts = larger;
    }

    void addTo(Map<Integer, Long> byDay) {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          byDay.merge(first + i, (long) counts[i], Long::sum);
        }
      }
    }
  }

  private Histogram histogram(Granularity asked) {
    if (byDay.isEmpty()) {
      Granularity bars = asked == Granularity.AUTO ? Granularity.YEAR : asked;
      return new Histogram(bars, List.of(), undated, "", "");
    }
    List<Integer> days = new ArrayList<>(byDay.keySet());
    LocalDate first = LocalDate.ofEpochDay(days.getFirst());
    LocalDate last = LocalDate.ofEpochDay(days.getLast());
    Granularity bars = asked == Granularity.AUTO ? fitting(first, last) : asked;
    Map<String, Long> counts = new TreeMap<>();
    byDay.forEach(
        (day, count) -> counts.merge(period(LocalDate.ofEpochDay(day), bars), count, Long::sum));
    List<Histogram.Bar> shown = new ArrayList<>();
    counts.forEach((period, count) -> shown.add(new Histogram.Bar(period, count)));
    return new Histogram(bars, shown, undated, first.toString(), last.toString());
  }

  private static Granularity fitting(LocalDate first, LocalDate last) {
    if (last.getYear() - first.getYear() >= YEARS_FOR_YEARS) {
      return Granularity.YEAR;
    }
    return last.toEpochDay() - first.toEpochDay() >= DAYS_FOR_MONTHS
        ? Granularity.MONTH
        : Granularity.DAY;
  }

  static String period(LocalDate day, Granularity bars) {
    String iso = day.toString();
    return switch (bars) {
      case YEAR, AUTO -> iso.substring(0, 4);
      case MONTH -> iso.substring(0, 7);
      case DAY -> iso;
    };
  }
}

package org.leeszaal.search;

import java.util.List;

/**
 * The results over time.
 *
 * @param granularity of the bars, never {@link Granularity#AUTO}
 * @param bars in order of time; only those with articles
 * @param undated articles without a date
 * @param first earliest day, ISO 8601; empty when no result has a date
 * @param last latest day, ISO 8601; empty when no result has a date
 */
public record Histogram(
    Granularity granularity, List<Bar> bars, long undated, String first, String last) {
  public Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * @param period {@code 2021}, {@code 2021-07} or {@code 2021-07-19}
   * @param count articles published in it
   */
  public record Bar(String period, long count) {}
}

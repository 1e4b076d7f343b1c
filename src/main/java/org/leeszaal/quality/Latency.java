package org.leeszaal.quality;

import java.util.Arrays;

/**
 * How long answers took, in milliseconds: half of them at most {@code p50}, nine in ten at most
 * {@code p90}, 99 in 100 at most {@code p99} (nearest rank, Hyndman and Fan 1996, definition 1).
 *
 * @param count measured answers
 */
public record Latency(long count, double p50, double p90, double p99) {
  private static final double NANOS = 1e6;

  /**
   * @param nanos one a question, in any order; all zero when there are none
   */
  public static Latency of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latency(
        sorted.length, percentile(sorted, 50), percentile(sorted, 90), percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    int rank = (int) (((long) percent * sorted.length + 99) / 100);
    return sorted.length == 0 ? 0 : sorted[rank - 1] / NANOS;
  }
}

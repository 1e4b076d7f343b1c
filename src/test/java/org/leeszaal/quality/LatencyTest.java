package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {
  @Test
  void percentilesAreTheNearestRanks() {
    long[] oneToHundred = LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray();
    assertEquals(new Latency(100, 50, 90, 99), Latency.of(oneToHundred));
  }

  @Test
  void ofFewAnswersTheSlowestIsTheNinetyNinth() {
    assertEquals(new Latency(3, 2, 3, 3), Latency.of(new long[] {3_000_000, 1_000_000, 2_000_000}));
  }

  @Test
  void nothingMeasuredIsZero() {
    assertEquals(new Latency(0, 0, 0, 0), Latency.of(new long[0]));
  }
}

package org.leeszaal.entity.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void aTagThatTheWordsAroundItDecidedIsNoLessRightThanATie() {
    assertEquals(Confidence.of(0), Confidence.of(-4));
    assertTrue(Confidence.of(0) > 0.5 && Confidence.of(0) < Confidence.LIKELY);
  }

  @Test
  void theFurtherAheadTheSurer() {
    double last = Confidence.of(0);
    for (double distance = 0.25; distance < 20; distance += 0.25) {
      assertTrue(Confidence.of(distance) > last);
      last = Confidence.of(distance);
    }
    assertTrue(last < 1);
  }

  @Test
  void aTagAheadByAQuarterIsLikelyAndByTwoAndAQuarterFirm() {
    assertTrue(Confidence.of(0.2) < Confidence.LIKELY && Confidence.of(0.3) >= Confidence.LIKELY);
    assertTrue(Confidence.of(2) < Confidence.FIRM && Confidence.of(2.25) >= Confidence.FIRM);
  }
}

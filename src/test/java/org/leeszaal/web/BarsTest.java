package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static List<String> periods(String... those) {
    return Bars.line(List.of(those)).stream().map(Bars.Slot::period).toList();
  }

  @Test
  void timeWithoutArticlesIsOnTheLine() {
    assertEquals(List.of("2018", "2019", "2020"), periods("2018", "2020"));
    assertEquals(List.of("2020-12", "2021-01", "2021-02"), periods("2020-12", "2021-02"));
    assertEquals(List.of("2021-02-28", "2021-03-01"), periods("2021-02-28", "2021-03-01"));
    assertEquals(List.of(), periods());
  }

  @Test
  void centuriesAreCutAndMarked() {
    List<Bars.Slot> line = Bars.line(List.of("1813", "2015", "2016"));
    assertEquals(List.of("1813", "2015", "2016"), line.stream().map(Bars.Slot::period).toList());
    assertEquals(List.of(false, true, false), line.stream().map(Bars.Slot::gap).toList());
  }

  @Test
  void smallestCountIsStillSeen() {
    assertEquals(0, Bars.height(0, 1_000_000));
    assertEquals(1, Bars.height(1, 1_000_000));
    assertEquals(Bars.HIGHEST, Bars.height(7, 7));
    assertTrue(Bars.height(500_000, 1_000_000) == Bars.HIGHEST / 2);
  }
}

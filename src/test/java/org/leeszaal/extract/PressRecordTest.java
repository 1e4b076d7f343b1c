package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PressRecordTest {
  @Test
  void aRubricBeginsWithACapital() {
    assertEquals("Cultuur", section("Cultuur, maandag 1 maart 2021"));
    assertEquals("", section("verschenen op, maandag 1 maart 2021"));
  }

  private static String section(String dateLine) {
    List<String> lines =
        List.of(
            "Kadeblad",
            dateLine,
            "Kade klaar",
            "De kade van Zilverkust is klaar, een maand voor de dag die het havenbedrijf had genoemd, zei de bouwmeester. De vissers leggen er vanaf donderdag weer aan, en de markt gaat een week later open.");
    return PressRecord.read(PressExport.GOPRESS, lines).orElseThrow().section();
  }
}

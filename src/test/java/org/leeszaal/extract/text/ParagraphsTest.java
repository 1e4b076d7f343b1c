package org.leeszaal.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void linesBrokenAtAWidthAreJoined() {
    String text =
        """
        De kade moet plaats bieden aan schepen die windmolens vervoeren. Volgens
        het bedrijf levert dat 120 banen op, vooral voor technici uit de streek
        en voor leerlingen.

        Tweede alinea.""";
    assertEquals(2, Paragraphs.ofPlain(Paragraphs.lines(text)).size());
  }

  @Test
  void listsStayLineByLine() {
    assertEquals(
        List.of("appels", "peren en kersen", "pruimen"),
        Paragraphs.ofPlain(List.of("appels", "peren en kersen", "pruimen")));
  }

  @Test
  void oneParagraphALineStaysSo() {
    String line = "woord ".repeat(60).strip();
    assertEquals(List.of(line, line, line), Paragraphs.ofPlain(List.of(line, line, line)));
  }

  @Test
  void nothingButWhiteSpaceChanges() {
    Random random = new Random(20211907L);
    String signs = "abcé. ,\n\n\t\u00A0-’x";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(300); i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String joined = Paragraphs.join(Paragraphs.ofPlain(Paragraphs.lines(text.toString())));
      assertEquals(bare(text.toString()), bare(joined), "round " + round);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}

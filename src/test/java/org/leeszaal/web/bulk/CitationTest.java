package org.leeszaal.web.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;

class CitationTest {
  private static final String URL = "https://news.example/a_b?x=1&y=%20{z}";
  private static final Colophon ASKED = new Colophon("", "", "2026-03-02");

  @Test
  void addressesStandInBibtexAsTheyAre() {
    String entry = new Citation("k", "A_b", List.of(), "", "", URL, "nl").bibtex();
    assertTrue(entry.contains("  url = {https://news.example/a_b?x=1&y=%20%7Bz%7D},\n"), entry);
    assertTrue(entry.contains("  title = {A\\_b},\n"), entry);
  }

  @Test
  void languageThatIsNotKnownIsNotNamed() {
    Citation odd =
        Citation.of(Draft.of("odd1", Language.OTHER, "Regn", "Det regner.").made().article());
    assertFalse(odd.bibtex().contains("langid"), odd.bibtex());
    assertFalse(odd.ris(ASKED).contains("LA  - "), odd.ris(ASKED));
    assertEquals("", odd.csl(ASKED).language());
    Citation known =
        Citation.of(Draft.of("nl1", Language.NL, "Regen", "Het regent.").made().article());
    assertTrue(known.bibtex().contains("  langid = {nl},\n"), known.bibtex());
    assertTrue(known.ris(ASKED).contains("\nLA  - nl\nN1  - "), known.ris(ASKED));
  }
}

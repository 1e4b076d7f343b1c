package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.TestArchive.Draft;

/** The text of a page is kept with its article, and that is all. */
class PageTextTest {
  private static final EntityId ADA = new EntityId("person/ada-vos");
  private static final EntityId A = new EntityId("person/a-vos");
  private static final ArticleId ID = new ArticleId("a1");
  private static final String PAGE =
      "Voorpagina\n\nVos spreekt\n\nZo zei A. Vos in de zaal.\n\n© De Ton \uD83D\uDE00";

  @TempDir private Path folder;

  private final TestArchive archive = TestArchive.folded();

  @BeforeEach
  void fill() {
    AnnotatedArticle plain =
        Draft.of("a1", Language.NL, "Vos spreekt", "Zo zei [A. Vos|person/a-vos] in de zaal.")
            .made();
    archive.with(
        new AnnotatedArticle(plain.article().withPageText(PAGE), plain.mentions()),
        Draft.of("a2", Language.NL, "[Ada Vos|person/ada-vos]", "Zij zweeg.").made());
  }

  private String pageText() {
    try (ArchiveSearcher searcher = archive.searcher()) {
      ArticlePage page = searcher.article(ID, SearchRequest.of("")).orElseThrow();
      return page.annotated().article().pageText();
    }
  }

  private int correct(Desk desk) {
    try (ArchiveWriter writer = archive.writer()) {
      return writer.correct(desk.corrections().corrector(id -> Optional.empty()));
    }
  }

  @Test
  void comesBackAsItWas() {
    assertEquals(PAGE, pageText());
  }

  @Test
  void isNotSearched() {
    assertEquals(List.of(), archive.ids("Voorpagina"));
    assertEquals(List.of("a1"), archive.ids("zaal"));
  }

  @Test
  void correctionAndItsUndoingKeepIt() {
    Desk desk = Desk.open(folder);
    int number = desk.add(new Correction.Merge(A, ADA, "Ada Vos"));
    assertEquals(1, correct(desk));
    assertEquals(List.of("a1", "a2"), archive.ids("person:\"Ada Vos\""));
    assertEquals(PAGE, pageText());
    desk.undo(number);
    assertEquals(1, correct(desk));
    assertEquals(PAGE, pageText());
  }

  @Test
  void isNotReadWithAnArticleThatStandsAlone() {
    try (ArchiveSearcher searcher = archive.searcher()) {
      ArticlePage page = searcher.alone(ID, Language.NL).orElseThrow();
      assertEquals("", page.annotated().article().pageText());
      assertEquals("Zo zei A. Vos in de zaal.", page.annotated().article().body());
      assertEquals(1, page.annotated().mentions().size());
    }
  }
}

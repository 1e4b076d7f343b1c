package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.TestArchive.Draft;

class GroupingTest {
  private static final String WIRE =
      "De haven van Stroomdam sluit maandag voor een week, zo meldt het havenbedrijf. Schepen wijken uit"
          + " naar de kades van Oostmonde, waar extra loodsen zijn ingezet. De sluis krijgt nieuwe deuren.";

  private static Draft copy(String id, String end) {
    return Draft.of(id, Language.NL, "Haven dicht", WIRE + end);
  }

  @Test
  void copiesOfWireTextAreOneResult() {
    TestArchive archive =
        TestArchive.folded()
            .with(
                copy("a1", "").made(),
                copy("a2", " Lees ook.").made(),
                Draft.of(
                        "b1",
                        Language.NL,
                        "Sluis",
                        "De sluis van Stroomdam krijgt nieuwe deuren van staal.")
                    .made());
    ResultPage page = archive.search(SearchRequest.of("sluis"));
    assertEquals(3, page.total());
    assertEquals(2, page.groups());
    assertEquals(
        List.of(1L, 0L), page.hits().stream().map(Hit::similar).sorted().toList().reversed());
  }

  @Test
  void groupsDoNotDependOnWhenArticlesCame() {
    TestArchive archive = TestArchive.folded();
    try (ArchiveWriter writer = archive.writer()) {
      writer.put(copy("a1", "").made());
      writer.commit();
      writer.put(copy("a2", " Lees ook.").made());
      writer.commit();
      writer.put(copy("a3", " Bekijk de beelden.").made());
    }
    assertEquals(1, archive.search(SearchRequest.of("haven")).groups());
    try (ArchiveWriter writer = archive.writer()) {
      writer.remove(new ArticleId("a1"));
      writer.put(Draft.of("a3", Language.NL, "Haven open", "De haven is weer open.").made());
    }
    ResultPage page = archive.search(SearchRequest.of("haven"));
    assertEquals(2, page.total());
    assertEquals(2, page.groups());
  }
}

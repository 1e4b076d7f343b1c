package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.EntityPage.Alias;
import org.leeszaal.search.EntityPage.MonthCount;
import org.leeszaal.search.EntityPage.Role;
import org.leeszaal.search.TestArchive.Draft;

class EntityPageTest {
  private static final EntityId VOS = new EntityId("person/ada-vos");

  private static TestArchive archive() {
    return TestArchive.folded()
        .with(
            Draft.of(
                    "a1",
                    Language.NL,
                    "[Ada Vos|person/ada-vos] spreekt",
                    "Gisteren zei [Vos|person/ada-vos] in [Gent|place/ghent=BE] dat [Vos|person/ada-vos] blijft.")
                .on("2020-03-01")
                .made(),
            Draft.of(
                    "a2",
                    Language.FR,
                    "Gand",
                    "[Bo Maes|person/bo-maes] a vu [Ada Vos|person/ada-vos] hier.")
                .on("2021-05-06")
                .in("Le Phare")
                .made());
  }

  @Test
  void tellsNamesTimesAndCompanyOfAnEntity() {
    try (ArchiveSearcher searcher = archive().searcher()) {
      EntityPage page = searcher.entity(VOS, Language.EN).orElseThrow();
      assertEquals(
          List.of(
              new Alias("Vos", Language.NL, 2),
              new Alias("Ada Vos", Language.NL, 1),
              new Alias("Ada Vos", Language.FR, 1)),
          page.aliases());
      assertEquals(2, page.articles());
      assertEquals(4, page.mentions());
      assertEquals("2020-03-01", page.first());
      assertEquals("2021-05-06", page.last());
      assertEquals(
          List.of(
              new MonthCount("2020-03", Language.NL, 3), new MonthCount("2021-05", Language.FR, 1)),
          page.months());
      assertEquals(
          List.of(new EntityRef(new EntityId("person/bo-maes"), "Bo Maes", EntityKind.PER, 1)),
          page.together().persons());
      assertEquals(
          List.of("country/BE", "place/ghent"),
          page.together().places().stream().map(ref -> ref.id().value()).toList());
    }
  }

  @Test
  void rolesThatAreWrittenDifferentlyAreOne() {
    String said =
        "Minister [Vos|person/ada-vos:Minister] en minister [Vos|person/ada-vos:minister] en"
            + " minister [Vos|person/ada-vos:minister] en boerin [Vos|person/ada-vos:boerin] en"
            + " minister [Bo Maes|person/bo-maes:minister].";
    TestArchive archive =
        TestArchive.folded().with(Draft.of("a1", Language.NL, "Gent", said).made());
    try (ArchiveSearcher searcher = archive.searcher()) {
      assertEquals(
          List.of(new Role("minister", Language.NL, 3), new Role("boerin", Language.NL, 1)),
          searcher.entity(VOS, Language.EN).orElseThrow().roles());
    }
  }

  @Test
  void isCalledByItsNameWithoutItsPage() {
    try (ArchiveSearcher searcher = archive().searcher()) {
      assertEquals("Vos", searcher.label(VOS, Language.NL).orElseThrow());
      assertEquals("Ada Vos", searcher.label(VOS, Language.FR).orElseThrow());
      assertTrue(searcher.label(new EntityId("person/no-one"), Language.NL).isEmpty());
    }
  }

  @Test
  void articleIsAlsoReadWithoutItsNeighbours() {
    try (ArchiveSearcher searcher = archive().searcher()) {
      ArticleId id = new ArticleId("a1");
      ArticlePage page =
          searcher.article(id, SearchRequest.of("Vos").labels(Language.NL)).orElseThrow();
      ArticlePage alone = searcher.alone(id, Language.NL).orElseThrow();
      assertEquals(List.of("a2"), page.related().stream().map(it -> it.id().value()).toList());
      assertEquals(List.of(), alone.related());
      assertEquals(List.of(), alone.marks());
      assertEquals(page.annotated(), alone.annotated());
      assertEquals(page.entities(), alone.entities());
      assertEquals(page.words(), alone.words());
      assertTrue(searcher.alone(new ArticleId("a9"), Language.NL).isEmpty());
    }
  }

  @Test
  void everyMentionIsALineThatCanBeSorted() {
    try (ArchiveSearcher searcher = archive().searcher()) {
      Concordance byDate = lines(searcher, Concordance.Order.DATE);
      assertEquals(4, byDate.total());
      assertEquals(
          List.of("a2", "a1", "a1", "a1"),
          byDate.lines().stream().map(line -> line.article().value()).toList());
      assertEquals(
          List.of("", "Gent dat ", "Gand a vu ", "Gisteren zei "),
          lines(searcher, Concordance.Order.LEFT).lines().stream()
              .map(line -> line.left().substring(Math.max(0, line.left().indexOf("Gent"))))
              .map(left -> left.replace("Bo Maes ", "").replace("Ada Vos spreekt ", ""))
              .toList());
      Concordance right = lines(searcher, Concordance.Order.RIGHT);
      List<String> rights = right.lines().stream().map(line -> line.right().strip()).toList();
      assertEquals(rights.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), rights);
    }
  }

  private static Concordance lines(ArchiveSearcher searcher, Concordance.Order order) {
    return searcher.concordance(new ConcordanceRequest(VOS, order, 0, 10));
  }

  @Test
  void deletedArticlesLeaveNoTrace() {
    TestArchive archive = archive();
    try (ArchiveWriter writer = archive.writer()) {
      writer.remove(new ArticleId("a1"));
    }
    try (ArchiveSearcher searcher = archive.searcher()) {
      EntityPage page = searcher.entity(VOS, Language.NL).orElseThrow();
      assertEquals(List.of(new Alias("Ada Vos", Language.FR, 1)), page.aliases());
      assertEquals(1, page.mentions());
      assertEquals(0, searcher.search(SearchRequest.of("place:gent")).total());
      assertTrue(searcher.entity(new EntityId("place/ghent"), Language.NL).isEmpty());
      assertEquals(List.of(), searcher.suggest("gen", Language.NL, 5));
      assertEquals(1, searcher.overview(Language.NL).articles());
      assertTrue(searcher.article(new ArticleId("a1"), SearchRequest.of("")).isEmpty());
    }
  }

  @Test
  void suggestsEntitiesBeforeWords() {
    try (ArchiveSearcher searcher = archive().searcher()) {
      assertEquals(
          List.of(
              new Suggestion.OfEntity(VOS, EntityKind.PER, "Ada Vos", "vos", 2),
              new Suggestion.OfWord("vos", 2)),
          searcher.suggest("vo", Language.EN, 5));
    }
  }

  @Test
  void anArticleComesBackAsItWasPut() {
    var put =
        Draft.of(
                "b1",
                Language.NL,
                "[Vos|person/ada-vos]",
                "Wat [Vos|PER] zei in [Gent|place/ghent=BE].")
            .on("2020-01-02")
            .by("Li Ng", "Jan Ko")
            .lead("Kort.")
            .made();
    try (ArchiveSearcher searcher = TestArchive.folded().with(put).searcher()) {
      ArticlePage page =
          searcher.article(new ArticleId("b1"), SearchRequest.of("gent")).orElseThrow();
      assertEquals(put, page.annotated());
      assertEquals(
          List.of("Gent"),
          page.marks().stream().map(span -> span.in(put.article().text())).toList());
    }
  }

  @Test
  void newCommitsAreSeenWithoutReopening() {
    TestArchive archive = TestArchive.folded().with();
    try (ArchiveSearcher searcher = archive.searcher()) {
      assertEquals(0, searcher.search(SearchRequest.of("")).total());
      archive.with(Draft.of("c1", Language.NL, "Nieuw", "Net binnen.").made());
      searcher.refresh();
      assertEquals(1, searcher.search(SearchRequest.of("")).total());
    }
  }

  @Test
  void linksCountTheArticlesThatNameBothAmongThoseAboutOne() {
    EntityId maes = new EntityId("person/bo-maes");
    EntityId ghent = new EntityId("place/ghent");
    EntityId wind = new EntityId("org/wind");
    TestArchive archive =
        archive()
            .with(
                Draft.of(
                        "a3",
                        Language.NL,
                        "[Ada Vos|person/ada-vos] en [Bo Maes|person/bo-maes]",
                        "In [Gent|place/ghent=BE].")
                    .made(),
                Draft.of("a4", Language.NL, "[Bo Maes|person/bo-maes]", "In [Gent|place/ghent=BE].")
                    .made());
    try (ArchiveSearcher searcher = archive.searcher()) {
      assertEquals(
          List.of(new EntityLink(maes, ghent, 1)),
          searcher.links(VOS, List.of(maes, ghent, wind)),
          "the article without Vos does not count");
      assertEquals(2, searcher.links(maes, List.of(ghent, VOS, maes)).getFirst().articles());
    }
  }
}

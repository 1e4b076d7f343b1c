package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;

/** What the page of an article shows, asked over HTTP. */
class ArticlePageTest {
  private static Room room;

  @BeforeAll
  static void open() {
    room = Room.filled();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @Test
  void metadataIsWrittenTheReadersWay() {
    String facts = room.page("/article/aaa3?tab=metadata").expectFirst(".meta").text();
    assertTrue(facts.contains("Published 1 February 2019"), facts);
    assertTrue(facts.contains("Countries Morocco"), facts);
  }

  @Test
  void viewsOfAnArticleHaveTitlesOfTheirOwn() {
    String text = room.page("/article/aaa4").title();
    assertEquals("Pegasus in Rabat · Leeszaal", text);
    assertEquals("Original: " + text, room.page("/article/aaa4?tab=original").title());
  }

  @Test
  void wholePageIsAViewOfItsOwnWhereThereIsOne() {
    AnnotatedArticle plain =
        Draft.of("a1", Language.EN, "A bridge", "[Ada Fox|person/ada-fox] saw it.").made();
    String shown = "Home\n\n<script>alert(1)</script> Ada Fox saw it.";
    try (Room web =
        Room.of(
            new AnnotatedArticle(plain.article().withPageText(shown), plain.mentions()),
            Draft.of("a2", Language.EN, "No bridge", "Nobody saw it.").made())) {
      String address = "/article/a1?tab=page";
      assertEquals(
          address,
          web.page("/article/a1").expectFirst(".tabs a:contains(Whole page)").attr("href"));
      Document page = web.page(address);
      assertEquals("Whole page: A bridge · Leeszaal", page.title());
      assertEquals(
          List.of("Home", "<script>alert(1)</script> Ada Fox saw it."),
          page.select(".whole p").eachText());
      assertTrue(page.select(".whole .ent, .whole a, .card").isEmpty());
      assertTrue(page.expectFirst(".note").text().contains("menus included"));
      assertTrue(web.page("/article/a2").select(".tabs li:contains(Whole page)").isEmpty());
      assertEquals(
          "Text", web.page("/article/a2?tab=page").expectFirst(".tabs [aria-current]").text());
      assertTrue(
          web.get("/api/v1/article/a1").body().contains("\"pageText\":\"Home\\n\\n<script>"));
    }
  }

  @Test
  void articlePageMarksNamesAndPlaces() {
    Document page = room.page("/article/aaa1?q=brug");
    assertEquals("Poetin opent een brug", page.expectFirst("h1").text());
    assertEquals(4, page.select("mark[id^=hit-]").size());
    assertEquals(4, page.select("#hitnav a").size());
    Element name = page.expectFirst(".text a.ent.person");
    assertEquals("Vladimir Poetin", name.text());
    Element card = page.expectFirst(name.attr("href"));
    assertEquals("Vladimir Putin", card.expectFirst("h3").text());
    assertTrue(card.text().contains("Poetin (1), Vladimir Poetin (1)"), card.text());
    assertTrue(page.select(".card").text().contains("Not decided"), "an undecided name says so");
  }

  @Test
  void articlePageKeepsEveryLetterOfTheText() {
    Document page = room.page("/article/aaa1?q=brug");
    assertEquals(
        List.of(
            "De president Vladimir Poetin opende een brug in Rusland. Veel mensen keken naar de"
                + " brug.",
            "Ook De Bouwer was er, zegt de krant. De brug is lang."),
        page.select(".text p").eachText());
  }

  @Test
  void articleLeadsToItsNeighboursInTheResults() {
    Document results = room.page("/search?q=Pegasus&sort=newest");
    List<String> hits = results.select(".hit h2 a").eachAttr("href");
    Document second = room.page(hits.get(1));
    assertEquals(hits.get(0), second.expectFirst(".pager .prev").attr("href"));
    assertEquals(hits.get(2), second.expectFirst(".pager .next").attr("href"));
    assertEquals("/search?q=Pegasus&sort=newest", second.expectFirst(".pager .up").attr("href"));
    assertEquals(0, room.page("/article/aaa1").select(".pager").size());
  }

  @Test
  void undatedArticleIsSaidToBeOne() {
    Document page = room.page("/article/aaa4");
    assertTrue(page.select(".warning").text().contains("No date of publication"));
  }
}

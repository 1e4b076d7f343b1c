package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages show and where their links lead, asked over HTTP. */
class PagesTest {
  private static Room room;

  @BeforeAll
  static void open() {
    room = Room.filled();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static long total(Document page) {
    return Long.parseLong(page.expectFirst("[data-total]").attr("data-total"));
  }

  @Test
  void resultsPageTellsItsTotalAndMarksWhatWasSearched() {
    Document page = room.page("/search?q=Pegasus");
    assertEquals(3, total(page));
    assertEquals("3 articles", page.expectFirst("h1").text());
    assertEquals(Set.of("Pegasus"), new TreeSet<>(page.select(".hit mark").eachText()));
    assertEquals("Pegasus", page.expectFirst("#q").val());
  }

  @Test
  void everyFacetCountIsWhatItsLinkGives() {
    Document page = room.page("/search");
    List<Element> values = page.select(".facets .value");
    assertTrue(values.size() > 10, "facets are there");
    for (Element value : values) {
      String count = value.expectFirst(".n").text();
      assertEquals(count, String.valueOf(total(room.page(value.attr("href")))), value.text());
    }
  }

  @Test
  void excludingAValueLeavesTheOthers() {
    Document page = room.page("/search");
    for (Element row : page.select(".facets .values li")) {
      long with = Long.parseLong(row.expectFirst(".value .n").text());
      long without = total(room.page(row.expectFirst(".not").attr("href")));
      assertEquals(total(page), with + without, row.text());
    }
  }

  @Test
  void everyBarOfTheTimelineGivesItsArticles() {
    Document page = room.page("/search");
    List<Element> bars = page.select(".histogram a.bar");
    assertEquals(
        List.of("2018: 2 articles", "2019: 1 article", "2021: 1 article", "no date: 1 article"),
        bars.stream().map(bar -> bar.attr("title")).toList());
    for (Element bar : bars) {
      String said = bar.attr("title").replaceAll(".*: (\\d+) .*", "$1");
      assertEquals(said, String.valueOf(total(room.page(bar.attr("href")))));
    }
  }

  @Test
  void timelineZoomsFromYearToDayAndBack() {
    Document months = room.page("/search?f=date:2018");
    Document days = room.page("/search?f=date:2018-05");
    assertEquals("Articles by day: May 2018", days.expectFirst(".histogram h2").text());
    assertEquals(2, days.select(".histogram a.bar").size());
    assertEquals("/search?f=date:2018", days.expectFirst(".histogram .up").attr("href"));
    assertEquals("/search", months.expectFirst(".histogram .up").attr("href"));
    assertEquals(1, total(room.page("/search?f=date:2018-05-15")));
  }

  @Test
  void pillsTakeOneFilterOrAllOfThemAway() {
    Document page = room.page("/search?q=Pegasus&f=country:MA&f=-language:fr");
    assertEquals(
        List.of("Country Morocco×, remove this filter", "Language not French×, remove this filter"),
        page.select(".pill").eachText());
    assertEquals("/search?q=Pegasus&f=-language:fr", page.expectFirst(".pill").attr("href"));
    assertEquals("/search?q=Pegasus", page.expectFirst(".clear").attr("href"));
  }

  @Test
  void searchBoxKeepsTheFilters() {
    Document page = room.page("/search?q=Pegasus&f=country:MA&sort=newest");
    assertEquals("country:MA", page.expectFirst(".searchbox input[name=f]").val());
    assertEquals("newest", page.expectFirst(".searchbox input[name=sort]").val());
  }

  @Test
  void unreadableFilterIsNamedInANote() {
    Document page = room.page("/search?f=colour:red&f=date:yesterday");
    assertEquals(5, total(page));
    assertTrue(page.select(".note").text().contains("colour:red"), page.select(".note").text());
    assertTrue(page.select(".note").text().contains("date:yesterday"));
  }

  @Test
  void plainNameOffersThePersonOfThatName() {
    Document page = room.page("/search?q=Poetin");
    assertEquals(1, total(page));
    Element offer = page.expectFirst(".offers a");
    assertEquals("/entity/person/vladimir-putin", offer.attr("href"));
    assertEquals("Vladimir Putin", offer.expectFirst(".name").text());
  }

  @Test
  void emptyResultSaysWhichWordFindsNothing() {
    Document page = room.page("/search?q=Pegasus+zeppelin");
    assertEquals(0, total(page));
    assertEquals("zeppelin", page.expectFirst(".terms .none b").text());
    Element proposal = page.expectFirst(".proposals a");
    assertTrue(total(room.page(proposal.attr("href"))) > 0);
  }

  @Test
  void pagingReachesEveryArticleOnce() {
    Set<String> seen = new TreeSet<>();
    String next = "/search?size=2";
    int pages = 0;
    while (!next.isEmpty()) {
      Document page = room.page(next);
      page.select(".hit h2 a").forEach(hit -> assertTrue(seen.add(hit.text()), hit.text()));
      next = page.select("a[rel=next]").attr("href");
      pages++;
    }
    assertEquals(5, seen.size());
    assertEquals(3, pages);
  }

  @Test
  void mapAndItsTableLeadToTheSameArticles() {
    Document page = room.page("/search?view=map");
    Element morocco = page.expectFirst("svg a[aria-label^=Morocco]");
    Element row = page.expectFirst(".world tbody a:containsOwn(Morocco)");
    assertEquals(row.attr("href"), morocco.attr("href"));
    assertEquals("Morocco: 2 articles", morocco.attr("aria-label"));
    assertEquals(2, total(room.page(morocco.attr("href"))));
  }

  @Test
  void facetPageFindsValuesByTheirLetters() {
    Document page = room.page("/facet/outlet?contains=trial");
    assertEquals(List.of("The Trial Post"), page.select(".value .label").eachText());
    assertEquals("/search?f=outlet:The+Trial+Post", page.expectFirst(".value").attr("href"));
  }

  @Test
  void entityPageShowsNamesInThreeLanguagesAndTheirArticles() {
    Document page = room.page("/entity/person/vladimir-putin");
    assertEquals("Vladimir Putin", page.expectFirst("h1").text());
    assertEquals(List.of("nl", "fr", "en"), page.select(".names section").eachAttr("lang"));
    assertTrue(page.expectFirst(".names [lang=fr]").text().contains("Poutine"));
    assertEquals(6, page.select(".kwic tbody tr").size());
    assertEquals(3, total(room.page(page.expectFirst(".ways a").attr("href"))));
  }

  @Test
  void entityPageListsCompanionsWithTheirSharedArticles() {
    Document page = room.page("/entity/country/RU");
    Element companion = page.expectFirst(".together li");
    assertEquals("Vladimir Putin", companion.expectFirst(".ent").text());
    assertEquals(2, total(room.page(companion.expectFirst("a.n").attr("href"))));
  }

  @Test
  void overviewCountsTheArchive() {
    Document page = room.page("/");
    assertTrue(page.expectFirst(".understood").text().startsWith("5 articles"));
    assertTrue(page.select(".groups .name").eachText().contains("Vladimir Putin"));
  }

  @Test
  void questionAtTheRootIsAnsweredAsASearch() {
    assertEquals(
        "/search?q=Pegasus", room.get("/?q=Pegasus").headers().firstValue("Location").get());
  }

  @Test
  void everyExampleOfTheHelpCanBeTried() {
    List<String> examples = room.page("/help").select(".examples a").eachAttr("href");
    assertTrue(examples.size() > 15);
    for (String example : examples) {
      List<String> notes = room.page(example).select(".note").eachText();
      notes.removeIf(note -> note.contains("read as") || note.startsWith("Nobody"));
      assertEquals(List.of(), notes, example);
    }
  }

  @Test
  void pagesSpeakTheLanguageOfTheBrowserUntilAnotherIsChosen() {
    assertEquals("nl", room.speaking("nl-BE,nl;q=0.9").page("/").expectFirst("html").attr("lang"));
    assertEquals("fr", room.speaking("de,fr;q=0.5").page("/").expectFirst("html").attr("lang"));
    assertEquals("en", room.speaking("ja").page("/").expectFirst("html").attr("lang"));
    HttpClient browser = Room.withCookies();
    room.send(browser, "/?lang=nl");
    assertTrue(room.send(browser, "/help").body().contains("<html lang=\"nl\">"));
    room.speaking("en-GB");
  }

  @Test
  void numbersAndDaysAreWrittenAsReadersWriteThem() {
    assertTrue(room.speaking("en-US").page("/article/aaa1").text().contains("May 15, 2018"));
    assertTrue(room.speaking("fr").page("/article/aaa1").text().contains("15 mai 2018"));
    assertTrue(room.speaking("en-GB").page("/article/aaa1").text().contains("15 May 2018"));
  }

  @Test
  void whatIsNotThereIsSaidInTheReadersLanguage() {
    for (String path :
        List.of(
            "/nothing",
            "/article/zzz",
            "/entity/person/nobody-at-all",
            "/entity/x",
            "/facet/colour",
            "/original/zzz",
            "/original/../../etc/passwd")) {
      assertTrue(Set.of(400, 404).contains(room.get(path).statusCode()), path);
    }
    assertTrue(room.speaking("nl").get("/article/zzz").body().contains("Dit artikel bestaat niet"));
    room.speaking("en-GB");
  }
}

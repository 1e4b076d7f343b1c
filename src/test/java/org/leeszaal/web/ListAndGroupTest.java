package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;

class ListAndGroupTest {
  private static Document list(Room room, String lines, String more) {
    return room.page("/list?lines=" + URLEncoder.encode(lines, StandardCharsets.UTF_8) + more);
  }

  @Test
  void everyLineIsCountedByItselfAndLeadsToItsArticles() {
    try (Room room = Room.filled()) {
      Document page = list(room, "Poetin\n\nzeppelin\nPegasus AND Rabat\npoetin\n", "");
      assertEquals(
          List.of("Poetin 1 article", "zeppelin 0 articles", "Pegasus AND Rabat 1 article"),
          page.select("tbody tr").eachText());
      assertEquals("3 lines, 1 without an article", page.expectFirst("#found").text());
      for (Element link : page.select("tbody a")) {
        Document results = room.page(link.attr("href"));
        assertEquals("1", results.expectFirst("[data-total]").attr("data-total"), link.text());
      }
      Document any = room.page(page.expectFirst(".ways a").attr("href"));
      assertEquals("2", any.expectFirst("[data-total]").attr("data-total"));
    }
  }

  @Test
  void nameIsAlsoFoundUnderItsNamesInOtherLanguages() {
    try (Room room = Room.filled()) {
      Document page = list(room, "Poetin\nzeppelin", "&names=any");
      assertEquals(
          List.of("Poetin “Poetin” was read as Vladimir Putin. 3 articles", "zeppelin 0 articles"),
          page.select("tbody tr").eachText());
    }
  }

  @Test
  void lineThatCannotBeReadSaysSoAndTheOthersRun() {
    try (Room room = Room.filled()) {
      Document page = list(room, "\"open\nPegasus", "");
      assertTrue(!page.select("tbody tr").get(0).select(".doubt").isEmpty(), page.text());
      assertEquals("Pegasus 3 articles", page.select("tbody tr").get(1).text());
    }
  }

  @Test
  void longListIsSentAsAForm() {
    try (DeskRoom room = DeskRoom.open()) {
      String names =
          IntStream.range(0, 1_001)
              .mapToObj(i -> "Somebody called number " + i)
              .collect(Collectors.joining("\n"));
      Document page = Jsoup.parse(room.post("/list", "lines", names).body());
      assertEquals(1_000, page.select("tbody tr").size());
      assertEquals(
          "Only the first 1,000 lines were searched; 1 are left for the command \"batch\".",
          page.expectFirst(".note").text());
    }
  }

  @Test
  void groupShowsWhoHadItFirst() {
    String text =
        "De brug over de rivier is vanochtend geopend door de burgemeester van de stad. Honderden"
            + " mensen keken toe hoe het lint werd doorgeknipt en liepen daarna naar de overkant,"
            + " waar muziek speelde tot de avond viel en de lichten aangingen.";
    try (Room room =
        Room.of(
            Draft.of("aaa1", Language.NL, "Brug open", text).on("2020-02-03").made(),
            Draft.of("aaa2", Language.NL, "De brug is open", text)
                .on("2020-02-02")
                .in("De Eerste")
                .made())) {
      Element similar = room.page("/search?q=brug").expectFirst(".hit .similar");
      assertEquals("1 similar", similar.text());
      Document group = room.page(similar.attr("href"));
      assertEquals(List.of("De brug is open", "Brug open"), group.select("h2").eachText());
      assertEquals("first", group.select(".hit").getFirst().expectFirst(".first").text());
      assertEquals(1, group.select(".first").size());
      assertEquals("/search?q=brug", group.expectFirst(".back a").attr("href"));
    }
  }

  @Test
  void exportsTakeTheWholeSearchAlong() {
    try (Room room = Room.filled()) {
      List<String> links =
          room.page("/search?q=Pegasus&f=country:MA&from=1").select("a[download]").eachAttr("href");
      assertEquals(6, links.size());
      assertEquals("/api/v1/export?q=Pegasus&f=country:MA&format=csv", links.getFirst());
    }
  }
}

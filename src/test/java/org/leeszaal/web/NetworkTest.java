package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;

class NetworkTest {
  /** Ada with 40 people, 40 organisations and 40 places, two neighbours in each article. */
  private static Room crowded() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int next = (i + 1) % 40;
      articles.add(
          Draft.of(
                  "a" + i,
                  Language.EN,
                  "Ada",
                  "[Ada|person/ada] met [P%d|person/p%d], [P%d|person/p%d], [O%d|org/o%d] and [L%d|place/l%d=BE]."
                      .formatted(i, i, next, next, i, i, i, i))
              .made());
    }
    return Room.of(articles.toArray(AnnotatedArticle[]::new));
  }

  @Test
  void drawingHasAtMostSixtyNamesAndLinesOnlyBetweenThem() {
    try (Room room = crowded()) {
      Document page = room.page("/entity/person/ada");
      int nodes = page.select(".net a").size();
      assertTrue(nodes > 30 && nodes <= 60, nodes + " names");
      assertTrue(page.select(".net .edge").size() > 10, "neighbours are joined");
      page.select(".net .edge")
          .forEach(
              edge -> {
                assertTrue(Integer.parseInt(edge.attr("data-one")) < nodes);
                assertTrue(Integer.parseInt(edge.attr("data-other")) < nodes);
              });
      assertEquals(
          page.select(".net").outerHtml(),
          room.page("/entity/person/ada").select(".net").outerHtml(),
          "the same archive gives the same drawing");
    }
  }

  @Test
  void everyNameOfTheDrawingStandsInTheListBesideIt() {
    try (Room room = crowded()) {
      Document page = room.page("/entity/person/ada");
      List<String> listed = page.select(".together .groups li a.ent").eachText();
      assertTrue(listed.containsAll(page.select(".net a text").eachText()), listed.toString());
    }
  }
}

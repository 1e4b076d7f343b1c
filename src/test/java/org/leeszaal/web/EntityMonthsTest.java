package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** When somebody was mentioned, month by month and language by language. */
class EntityMonthsTest {
  @Test
  void everyMonthIsToldByLanguageAndLeadsToItsArticles() {
    try (Room room = Room.filled()) {
      Document page = room.page("/entity/person/vladimir-putin");
      assertEquals("Month Dutch French English", page.expectFirst(".months thead").text());
      assertEquals(
          List.of("May 2018 2 2", "February 2019 2"), page.select(".months tbody tr").eachText());
      assertEquals(
          List.of("", "", "2"),
          page.select(".months tbody tr:last-child td").stream().map(it -> it.text()).toList());
      Document may = room.page(page.expectFirst(".months tbody a").attr("href"));
      assertEquals("2", may.expectFirst("#results").attr("data-total"));
    }
  }
}

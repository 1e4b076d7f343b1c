package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SearchRequest.Grouping;
import org.leeszaal.search.SortOrder;

class SearchAddressTest {
  private static final String SIGNS = "aé &=?#%+:/\"'<>-.,()*~\u2019\u65e5";

  @Test
  void whatIsWrittenIsReadAgain() {
    long seed = Long.getLong("seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      SearchRequest request = request(random);
      SearchRequest back =
          SearchAddress.read(Parameters.of(SearchAddress.query(request)), Language.NL).request();
      assertEquals(request, back, "-Dseed=" + seed);
    }
  }

  private static SearchRequest request(Random random) {
    List<Filter> filters = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Filter filter = filter(random);
      if (!filters.contains(filter)) {
        filters.add(filter);
      }
    }
    return SearchRequest.of(text(random).strip())
        .filtered(filters)
        .sorted(any(SortOrder.values(), random))
        .page(random.nextInt(1000), 1 + random.nextInt(100))
        .exactness(random.nextBoolean() ? Exactness.EXACT : Exactness.STEMMED)
        .grouping(random.nextBoolean() ? Grouping.GROUPED : Grouping.SINGLE)
        .labels(Language.NL);
  }

  private static Filter filter(Random random) {
    Dimension dimension = any(Dimension.values(), random);
    LocalDate day = LocalDate.of(1800 + random.nextInt(230), 1 + random.nextInt(12), 1);
    return switch (random.nextInt(5)) {
      case 0 -> new Filter.Include(dimension, "x" + text(random));
      case 1 -> new Filter.Exclude(dimension, "x" + text(random));
      case 2 -> new Filter.Undated();
      case 3 -> new Filter.Between(day, day.plusMonths(1).minusDays(1));
      default -> new Filter.Between(day, day.plusDays(random.nextInt(900)));
    };
  }

  private static <T> T any(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  @Test
  void daysOfAFormBecomeAStretch() {
    assertEquals(
        List.of(new Filter.Between(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31))),
        SearchAddress.read(Parameters.of("after=2021-07-01&before=2021"), Language.EN)
            .request()
            .filters());
  }

  @Test
  void periodsAreWrittenAsShortAsTheyCanBe() {
    assertEquals("2021", code("2021-01-01", "2021-12-31"));
    assertEquals("2021-02", code("2021-02-01", "2021-02-28"));
    assertEquals("2021-02-03", code("2021-02-03", "2021-02-03"));
    assertEquals("2021-02-03..2021-02-05", code("2021-02-03", "2021-02-05"));
  }

  private static String code(String first, String last) {
    return Period.code(LocalDate.parse(first), LocalDate.parse(last));
  }
}

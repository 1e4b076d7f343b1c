package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.ArticleId;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.FacetCount.Selection;
import org.leeszaal.search.SearchRequest.Grouping;

/**
 * Compares the archive with a naive search over a list: hits, every facet count, the timeline,
 * groups, paging, after random imports, changes, deletions and commits. A failure prints its seed;
 * run it again with {@code -Dseed=}.
 */
class RandomSearchTest {
  @Test
  void agreesWithANaiveSearch() {
    String given = System.getProperty("seed");
    if (given != null) {
      check(Long.parseLong(given));
      return;
    }
    for (long seed = 1; seed <= 20; seed++) {
      check(seed);
    }
    check(System.nanoTime());
  }

  private static void check(long seed) {
    try {
      new Trial(new Random(seed)).run();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
    }
  }

  /** A query in the query language with what it means. */
  private record Question(String query, java.util.function.Predicate<NaiveArticle> means) {}

  private static final class Trial {
    private final Random random;
    private final RandomArticles made;
    private final Map<String, NaiveArticle> articles = new LinkedHashMap<>();

    Trial(Random random) {
      this.random = random;
      made = new RandomArticles(random);
    }

    void run() {
      TestArchive archive = TestArchive.folded();
      fill(archive);
      try (ArchiveSearcher searcher = archive.searcher()) {
        for (int i = 0; i < 25; i++) {
          compare(searcher);
        }
      }
    }

    private void fill(TestArchive archive) {
      ArchiveWriter writer = archive.writer();
      int steps = random.nextInt(120);
      for (int i = 0; i < steps; i++) {
        int dice = random.nextInt(20);
        if (dice == 0) {
          writer.commit();
        } else if (dice == 1) {
          writer.close();
          writer = archive.writer();
        } else if (dice <= 4 && !articles.isEmpty()) {
          String id = made.pick(new ArrayList<>(articles.keySet()));
          writer.remove(new ArticleId(id));
          articles.remove(id);
        } else {
          NaiveArticle known =
              NaiveArticle.of(
                  made.article("a" + random.nextInt(150), List.copyOf(articles.values())));
          writer.put(known.annotated());
          articles.put(known.id(), known);
        }
      }
      writer.close();
    }

    private Question question(int depth) {
      if (depth > 0 && random.nextInt(3) == 0) {
        Question left = question(depth - 1);
        Question right = question(depth - 1);
        return switch (random.nextInt(3)) {
          case 0 ->
              new Question(
                  "(" + left.query + ") AND (" + right.query + ")", left.means.and(right.means));
          case 1 ->
              new Question(
                  "(" + left.query + ") OR (" + right.query + ")", left.means.or(right.means));
          default ->
              new Question(
                  "(" + left.query + ") NOT (" + right.query + ")",
                  left.means.and(right.means.negate()));
        };
      }
      String one = made.pick(RandomArticles.WORDS);
      String other = made.pick(RandomArticles.WORDS);
      List<String> phrase =
          List.of(NaiveArticle.split(one).getFirst(), NaiveArticle.split(other).getFirst());
      return switch (random.nextInt(9)) {
        case 0 ->
            new Question(
                '"' + one + " " + other + '"',
                known -> NaiveSearch.isPhrase(known.words(), phrase));
        case 1 ->
            new Question(
                "person:\"Ada Vos\"",
                known ->
                    isNameSeen("Ada Vos") && known.of(Dimension.PERSON).contains("person/ada-vos"));
        case 2 -> new Question("country:MA", known -> known.of(Dimension.COUNTRY).contains("MA"));
        case 3 ->
            new Question(
                "date:[2018-06-01 TO 2020-03-15]",
                known ->
                    known
                        .day()
                        .filter(
                            d -> d.compareTo("2018-06-01") >= 0 && d.compareTo("2020-03-15") <= 0)
                        .isPresent());
        case 4 ->
            new Question(
                one.substring(0, 2) + "*",
                known ->
                    known.words().stream()
                        .anyMatch(
                            w -> w.startsWith(NaiveArticle.split(one).getFirst().substring(0, 2))));
        case 5 ->
            new Question(
                one + " w/3 " + other,
                known -> NaiveSearch.near(known.words(), phrase.get(0), phrase.get(1), 3));
        case 6 ->
            new Question(
                "atleast3 " + one,
                known -> known.words().stream().filter(phrase.get(0)::equals).count() >= 3);
        default -> new Question(one, known -> known.words().contains(phrase.get(0)));
      };
    }

    /** A name leads to its bearer only where some article writes it. */
    private boolean isNameSeen(String name) {
      return articles.values().stream()
          .flatMap(known -> known.annotated().mentions().stream())
          .anyMatch(mention -> mention.surface().equals(name));
    }

    private SearchRequest request(String query) {
      SearchRequest request =
          SearchRequest.of(query)
              .sorted(made.pick(List.of(SortOrder.values())))
              .grouping(made.pick(List.of(Grouping.values())))
              .facetSize(1000);
      for (int filters = random.nextInt(3); filters > 0; filters--) {
        Dimension dimension = made.pick(List.of(Dimension.values()));
        Set<String> seen = new TreeSet<>(Set.of("-"));
        articles.values().forEach(known -> seen.addAll(known.of(dimension)));
        String id = made.pick(new ArrayList<>(seen));
        request =
            request.with(
                random.nextInt(3) == 0
                    ? new Filter.Exclude(dimension, id)
                    : new Filter.Include(dimension, id));
      }
      return request;
    }

    private void compare(ArchiveSearcher searcher) {
      Question question = question(2);
      SearchRequest request = request(question.query);
      String about = request + " over " + articles.size();
      List<NaiveArticle> expected = matching(question, request.filters());
      ResultPage page = searcher.search(request.page(0, 10_000));
      assertEquals(expected.size(), page.total(), about);
      compareHits(searcher, request, expected, page);
      compareFacets(searcher, request, question, page);
      long undated = expected.stream().filter(known -> known.day().isEmpty()).count();
      assertEquals(undated, page.histogram().undated(), about);
      Map<String, Long> months = new TreeMap<>();
      expected.forEach(
          known -> known.day().ifPresent(day -> months.merge(day.substring(0, 7), 1L, Long::sum)));
      Map<String, Long> bars = new TreeMap<>();
      searcher
          .search(request.histogram(Granularity.MONTH))
          .histogram()
          .bars()
          .forEach(bar -> bars.put(bar.period(), bar.count()));
      assertEquals(months, bars, about);
    }

    private List<NaiveArticle> matching(Question question, List<Filter> filters) {
      return articles.values().stream()
          .filter(question.means)
          .filter(known -> NaiveSearch.passes(known, filters))
          .toList();
    }

    private void compareHits(
        ArchiveSearcher searcher,
        SearchRequest request,
        List<NaiveArticle> expected,
        ResultPage page) {
      List<String> ids = page.hits().stream().map(hit -> hit.id().value()).toList();
      Set<String> all = new TreeSet<>(expected.stream().map(NaiveArticle::id).toList());
      List<Set<String>> groups = NaiveSearch.groups(expected, List.copyOf(articles.values()));
      assertEquals(groups.size(), page.groups());
      if (request.grouping() == Grouping.SINGLE) {
        assertEquals(all, new TreeSet<>(ids));
        assertEquals(ids.size(), page.total());
      } else {
        assertEquals(groups.size(), ids.size());
        for (Hit hit : page.hits()) {
          Set<String> own =
              groups.stream().filter(g -> g.contains(hit.id().value())).findFirst().orElseThrow();
          assertEquals(own.size() - 1, hit.similar());
        }
      }
      if (request.sort() == SortOrder.NEWEST || request.sort() == SortOrder.OLDEST) {
        List<String> days = page.hits().stream().map(hit -> hit.published().iso()).toList();
        List<String> sorted = new ArrayList<>(days);
        sorted.sort(NaiveSearch.order(request.sort()));
        assertEquals(sorted, days);
      }
      int size = 1 + random.nextInt(7);
      List<String> paged = new ArrayList<>();
      for (int from = 0; from < ids.size(); from += size) {
        searcher
            .search(request.page(from, size))
            .hits()
            .forEach(hit -> paged.add(hit.id().value()));
      }
      assertEquals(ids, paged);
      List<String> streamed = new ArrayList<>();
      searcher.each(request, hit -> streamed.add(hit.id().value()));
      assertEquals(ids, streamed);
    }

    private void compareFacets(
        ArchiveSearcher searcher, SearchRequest request, Question question, ResultPage page) {
      for (Dimension dimension : Dimension.values()) {
        FacetGroup group = page.facet(dimension);
        Map<String, Long> expected = new TreeMap<>();
        for (NaiveArticle known : matching(question, NaiveSearch.sideways(request, dimension))) {
          known.of(dimension).forEach(id -> expected.merge(id, 1L, Long::sum));
        }
        Map<String, Long> counted = new TreeMap<>();
        group.values().stream()
            .filter(value -> value.count() > 0)
            .forEach(value -> counted.put(value.id(), value.count()));
        assertEquals(expected, counted, dimension + " of " + request);
        assertEquals(expected.size(), group.distinct(), dimension + " of " + request);
        for (FacetCount value : group.values()) {
          if (random.nextInt(6) == 0 && value.selected() != Selection.EXCLUDED) {
            assertEquals(
                value.count(),
                searcher.search(request.drill(dimension, value.id())).total(),
                "click on " + value + " of " + request);
          }
        }
        FacetGroup whole = searcher.facet(new FacetRequest(request, dimension, "", 0, 1000));
        assertEquals(counted.size(), whole.values().size());
      }
    }
  }
}

package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.FacetCount.Selection;
import org.leeszaal.search.SearchRequest.Grouping;

/**
 * Compares the archive with a naive search over a list: hits, every facet count, the timeline,
 * groups, paging, after random imports, changes, deletions and commits. A failure prints its seed;
 * run it again with {@code -Dseed=}.
 */
class RandomSearchTest {
  private static final List<String> WORDS =
      List.of("zee", "wind", "brug", "haven", "spion", "Éclair", "wet", "kust", "dijk", "vloot");
  private static final List<String> NAMES =
      List.of(
          "[Ada Vos|person/ada-vos]",
          "[Vos|person/ada-vos]",
          "[Bo Maes|person/bo-maes]",
          "[Maes|PER]",
          "[Havenbond|org/havenbond]",
          "[Rabat|place/rabat=MA]",
          "[Marokkaanse|country/MA]",
          "[België|country/BE]");

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

  /** An article with what the naive search asks of it. */
  private record Known(
      AnnotatedArticle annotated, List<String> words, Map<Dimension, Set<String>> values) {
    String id() {
      return annotated.article().id().value();
    }

    Set<String> of(Dimension dimension) {
      return values.getOrDefault(dimension, Set.of());
    }

    private static void add(Map<Dimension, Set<String>> values, Dimension dimension, String value) {
      values.computeIfAbsent(dimension, k -> new TreeSet<>()).add(value);
    }

    Optional<String> day() {
      return annotated.article().published().day().map(Object::toString);
    }

    static Known of(AnnotatedArticle annotated) {
      Map<Dimension, Set<String>> values = new HashMap<>();
      for (Dimension dimension : Dimension.values()) {
        values.put(dimension, new TreeSet<>());
      }
      annotated
          .mentions()
          .forEach(
              mention -> {
                String id = mention.entity().value();
                if (id.startsWith("person/")) {
                  add(values, Dimension.PERSON, id);
                } else if (id.startsWith("org/")) {
                  add(values, Dimension.ORGANISATION, id);
                } else if (id.startsWith("place/")) {
                  add(values, Dimension.PLACE, id);
                }
                add(values, Dimension.COUNTRY, mention.country());
              });
      var article = annotated.article();
      add(values, Dimension.LANGUAGE, article.language().code());
      add(values, Dimension.OUTLET, article.source().outlet());
      add(values, Dimension.SECTION, article.source().section());
      article.source().authors().forEach(author -> add(values, Dimension.AUTHOR, author));
      add(values, Dimension.TYPE, article.source().type().code());
      article.published().day().ifPresent(day -> add(values, Dimension.YEAR, "" + day.getYear()));
      values
          .values()
          .forEach(
              set -> {
                set.remove("");
                if (set.isEmpty()) {
                  set.add("-");
                }
              });
      return new Known(annotated, split(article.title() + " . " + article.body()), values);
    }
  }

  private static List<String> split(String text) {
    String folded =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(java.util.Locale.ROOT);
    return List.of(folded.replace(".", " | ").trim().split("\\s+"));
  }

  /** A query in the query language with what it means. */
  private record Question(String query, java.util.function.Predicate<Known> means) {}

  private static final class Trial {
    private final Random random;
    private final Map<String, Known> articles = new LinkedHashMap<>();

    Trial(Random random) {
      this.random = random;
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
          String id = pick(new ArrayList<>(articles.keySet()));
          writer.remove(new ArticleId(id));
          articles.remove(id);
        } else {
          Known known = Known.of(article("a" + random.nextInt(150)));
          writer.put(known.annotated());
          articles.put(known.id(), known);
        }
      }
      writer.close();
    }

    private AnnotatedArticle article(String id) {
      String body = text(15 + random.nextInt(40));
      if (!articles.isEmpty() && random.nextInt(4) == 0) {
        body =
            pick(new ArrayList<>(articles.values())).annotated().article().body()
                + (random.nextBoolean() ? " wet." : "");
      }
      var draft =
          TestArchive.Draft.of(
                  id,
                  pick(List.of(Language.values())),
                  random.nextInt(6) == 0 ? "" : text(1 + random.nextInt(5)),
                  body)
              .in(pick(List.of("Kustblad", "Le Phare", "The Pier", "")))
              .under(pick(List.of("", "Buitenland", "Sport")))
              .by(
                  pick(
                      List.of(
                          new String[0],
                          new String[] {"Li Ng", "Jan Ko"},
                          new String[] {"Li Ng"})));
      if (random.nextInt(5) > 0) {
        draft =
            draft.on(
                "20%02d-%02d-%02d"
                    .formatted(
                        18 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)));
      }
      return draft.made();
    }

    private String text(int length) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        words.add(random.nextInt(12) == 0 ? pick(NAMES) : pick(WORDS));
      }
      return String.join(" ", words) + ".";
    }

    private <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
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
      String one = pick(WORDS);
      String other = pick(WORDS);
      List<String> phrase = List.of(split(one).getFirst(), split(other).getFirst());
      return switch (random.nextInt(9)) {
        case 0 ->
            new Question('"' + one + " " + other + '"', known -> isPhrase(known.words, phrase));
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
                    known.words.stream()
                        .anyMatch(w -> w.startsWith(split(one).getFirst().substring(0, 2))));
        case 5 ->
            new Question(
                one + " w/3 " + other, known -> near(known.words, phrase.get(0), phrase.get(1), 3));
        case 6 ->
            new Question(
                "atleast3 " + one,
                known -> known.words.stream().filter(phrase.get(0)::equals).count() >= 3);
        default -> new Question(one, known -> known.words.contains(phrase.get(0)));
      };
    }

    /** A name leads to its bearer only where some article writes it. */
    private boolean isNameSeen(String name) {
      return articles.values().stream()
          .flatMap(known -> known.annotated().mentions().stream())
          .anyMatch(mention -> mention.surface().equals(name));
    }

    /**
     * A phrase may run on over a full stop ({@code /s} is for sentences), not from headline to
     * body.
     */
    private static boolean isPhrase(List<String> words, List<String> phrase) {
      int border = words.indexOf("|");
      List<String> title = border < 0 ? words : words.subList(0, border);
      List<String> rest = border < 0 ? List.of() : words.subList(border, words.size());
      return java.util.Collections.indexOfSubList(withoutBars(title), phrase) >= 0
          || java.util.Collections.indexOfSubList(withoutBars(rest), phrase) >= 0;
    }

    private static List<String> withoutBars(List<String> words) {
      return words.stream().filter(word -> !word.equals("|")).toList();
    }

    /** Headline and body are apart: the first bar in the words ends the headline. */
    private static boolean near(List<String> words, String one, String other, int most) {
      int border = words.indexOf("|");
      List<String> title = border < 0 ? words : words.subList(0, border);
      List<String> rest = border < 0 ? List.of() : words.subList(border, words.size());
      return nearIn(title, one, other, most) || nearIn(rest, one, other, most);
    }

    private static boolean nearIn(List<String> all, String one, String other, int most) {
      List<String> words = withoutBars(all);
      for (int i = 0; i < words.size(); i++) {
        for (int j = Math.max(0, i - most); j < Math.min(words.size(), i + most + 1); j++) {
          if (i != j && words.get(i).equals(one) && words.get(j).equals(other)) {
            return true;
          }
        }
      }
      return false;
    }

    private SearchRequest request(String query) {
      SearchRequest request =
          SearchRequest.of(query)
              .sorted(pick(List.of(SortOrder.values())))
              .grouping(pick(List.of(Grouping.values())))
              .facetSize(1000);
      for (int filters = random.nextInt(3); filters > 0; filters--) {
        Dimension dimension = pick(List.of(Dimension.values()));
        Set<String> seen = new TreeSet<>(Set.of("-"));
        articles.values().forEach(known -> seen.addAll(known.of(dimension)));
        String id = pick(new ArrayList<>(seen));
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
      List<Known> expected = matching(question, request.filters());
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

    private List<Known> matching(Question question, List<Filter> filters) {
      return articles.values().stream()
          .filter(question.means)
          .filter(known -> passes(known, filters))
          .toList();
    }

    private static boolean passes(Known known, List<Filter> filters) {
      Map<Dimension, Boolean> any = new HashMap<>();
      for (Filter filter : filters) {
        if (filter instanceof Filter.Exclude(Dimension dimension, String id)) {
          if (known.of(dimension).contains(id)) {
            return false;
          }
        } else if (filter instanceof Filter.Include(Dimension dimension, String id)) {
          boolean has = known.of(dimension).contains(id);
          if (dimension.holds() == Dimension.Holds.SEVERAL && !has) {
            return false;
          }
          any.merge(dimension, has, Boolean::logicalOr);
        }
      }
      return !any.containsValue(false);
    }

    private void compareHits(
        ArchiveSearcher searcher, SearchRequest request, List<Known> expected, ResultPage page) {
      List<String> ids = page.hits().stream().map(hit -> hit.id().value()).toList();
      Set<String> all = new TreeSet<>(expected.stream().map(Known::id).toList());
      List<Set<String>> groups = groups(expected);
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
        sorted.sort(order(request.sort()));
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

    private static java.util.Comparator<String> order(SortOrder sort) {
      java.util.Comparator<String> dated = java.util.Comparator.naturalOrder();
      dated = sort == SortOrder.NEWEST ? dated.reversed() : dated;
      return java.util.Comparator.comparing(String::isEmpty).thenComparing(dated);
    }

    /** Groups among the found, with resemblance taken over the whole archive. */
    private List<Set<String>> groups(List<Known> found) {
      List<Known> all = new ArrayList<>(articles.values());
      Map<String, String> leader = new HashMap<>();
      all.forEach(known -> leader.put(known.id(), known.id()));
      for (Known one : all) {
        for (Known other : all) {
          String mine = leader.getOrDefault(one.id(), "");
          String theirs = leader.getOrDefault(other.id(), "");
          if (!mine.equals(theirs) && resemblance(one, other) >= 0.8) {
            leader.replaceAll((id, first) -> first.equals(theirs) ? mine : first);
          }
        }
      }
      Set<Set<String>> distinct = new HashSet<>();
      Set<String> ids = new HashSet<>(found.stream().map(Known::id).toList());
      for (Known known : found) {
        String first = leader.getOrDefault(known.id(), "");
        Set<String> own = new TreeSet<>(ids);
        own.removeIf(id -> !first.equals(leader.get(id)));
        distinct.add(own);
      }
      return new ArrayList<>(distinct);
    }

    private static double resemblance(Known one, Known other) {
      Set<String> left = shingles(one);
      Set<String> right = shingles(other);
      if (left.isEmpty() || right.isEmpty()) {
        return 0;
      }
      Set<String> shared = new HashSet<>(left);
      shared.retainAll(right);
      return (double) shared.size() / (left.size() + right.size() - shared.size());
    }

    private static Set<String> shingles(Known known) {
      String[] words =
          known
              .annotated()
              .article()
              .body()
              .toLowerCase(java.util.Locale.ROOT)
              .split("[^\\p{L}\\d]+");
      Set<String> shingles = new HashSet<>();
      for (int i = 0; i + 2 < words.length; i++) {
        shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
      }
      return words.length - 2 < 12 ? Set.of() : shingles;
    }

    private void compareFacets(
        ArchiveSearcher searcher, SearchRequest request, Question question, ResultPage page) {
      for (Dimension dimension : Dimension.values()) {
        FacetGroup group = page.facet(dimension);
        Map<String, Long> expected = new TreeMap<>();
        for (Known known : matching(question, sideways(request, dimension))) {
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

    private static List<Filter> sideways(SearchRequest request, Dimension dimension) {
      return request.filters().stream()
          .filter(
              filter ->
                  !(dimension.holds() == Dimension.Holds.ONE
                      && filter instanceof Filter.Include include
                      && include.dimension() == dimension))
          .toList();
    }
  }
}

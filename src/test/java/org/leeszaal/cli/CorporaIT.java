package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Truths about the sample archive, asked of the program itself. */
class CorporaIT {
  private static final int WRITTEN = 101;

  @Test
  void everyFileBecomesArticlesAndNoneFails() {
    JsonNode report = SampleArchive.report();
    assertEquals(0, report.get("failed").asInt(), report.toString());
    assertTrue(report.get("indexed").asInt() >= WRITTEN, report.toString());
  }

  @Test
  void titleDateOutletAuthorsAndLanguageAreThoseThatWereWritten() throws IOException {
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode line : Shell.run("extract", "corpora", "--json").lines()) {
      if (line.get("outcome").asText().equals("extracted")) {
        found.put(line.get("path").asText(), line.get("articles").get(0));
      }
    }
    List<String> wrong = new ArrayList<>();
    for (JsonNode wanted : expected()) {
      String path = "corpora/" + wanted.get("path").asText();
      JsonNode article = found.get(path);
      if (article == null) {
        wrong.add(path + ": no article");
        continue;
      }
      compare(path, "title", wanted.get("title").asText(), article.get("title").asText(), wrong);
      compare(
          path,
          "language",
          wanted.get("language").asText(),
          article.get("language").asText(),
          wrong);
      compare(path, "outlet", wanted.get("outlet").asText(), article.get("outlet").asText(), wrong);
      String published = article.get("published").asText("");
      compare(
          path,
          "published",
          wanted.get("published").asText(),
          published.substring(0, Math.min(10, published.length())),
          wrong);
      compare(
          path,
          "authors",
          wanted.get("authors").toString(),
          article.get("authors").toString(),
          wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(
      String path, String field, String wanted, String got, List<String> wrong) {
    if (!wanted.equals(got)) {
      wrong.add(path + ": " + field + " is '" + got + "', not '" + wanted + "'");
    }
  }

  @Test
  void noArticleHoldsMenuCookieWallOrTeaser() {
    assertAll(
        () -> assertEquals(0, total("\"Meest gelezen\"")),
        () -> assertEquals(0, total("\"Tout accepter\"")),
        () -> assertEquals(0, total("cookies")),
        () -> assertEquals(0, total("\"Related stories\"")));
  }

  @Test
  void onePersonUnderThreeNamesGivesTheSameArticlesInThreeLanguages() {
    Set<String> dutch = ids(SampleArchive.search("person:Poetin", "--size", "100"));
    assertEquals(dutch, ids(SampleArchive.search("person:Poutine", "--size", "100")));
    assertEquals(dutch, ids(SampleArchive.search("person:Putin", "--size", "100")));
    Set<String> languages = new TreeSet<>();
    SampleArchive.search("person:Putin", "--size", "100")
        .get("hits")
        .forEach(hit -> languages.add(hit.get("language").asText()));
    assertEquals(Set.of("nl", "fr", "en"), languages);
  }

  @Test
  void aPlainNameOffersThePersonBesideItsOwnHits() {
    JsonNode page = SampleArchive.search("Poetin");
    assertEquals("person/vladimir-putin", page.get("offers").get(0).get("id").asText());
    assertTrue(page.get("total").asInt() > 0);
    page.get("hits").forEach(hit -> assertEquals("nl", hit.get("language").asText()));
  }

  @Test
  void aNameThatNoTableKnowsIsOfOneKindInAnArticle() {
    JsonNode article =
        Shell.run("article", "18cfcba374b753a695d8", "--json", "--index", SampleArchive.folder())
            .json();
    Set<String> meant = new TreeSet<>();
    article
        .get("mentions")
        .forEach(
            mention -> {
              if (mention.get("surface").asText().equals("Pegasus")) {
                meant.add(mention.get("entity").asText());
              }
            });
    assertEquals(1, meant.size(), meant.toString());
  }

  @Test
  void adjectiveInhabitantAndCapitalCountForTheCountry() {
    Set<String> morocco = ids(SampleArchive.search("", "--filter", "country=MA", "--size", "100"));
    Set<String> wanted = new TreeSet<>();
    try {
      for (JsonNode line : expected()) {
        if (StreamSupport.stream(line.get("countries").spliterator(), false)
            .anyMatch(c -> c.asText().equals("MA"))) {
          wanted.add(line.get("title").asText());
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Set<String> titles =
        texts(
            SampleArchive.search("", "--filter", "country=MA", "--size", "100"),
            hit -> hit.get("title").asText());
    assertEquals(
        Set.of(),
        difference(wanted, titles),
        "articles that name Morocco and are not found; found " + morocco.size());
  }

  @Test
  void everyFacetCountIsWhatAClickGives() {
    JsonNode page = SampleArchive.search("Macron");
    List<String> wrong = new ArrayList<>();
    page.get("facets")
        .properties()
        .forEach(
            facet ->
                facet
                    .getValue()
                    .forEach(
                        value -> {
                          String filter = facet.getKey() + "=" + value.get("id").asText();
                          int clicked =
                              SampleArchive.search("Macron", "--filter=" + filter)
                                  .get("total")
                                  .asInt();
                          if (clicked != value.get("count").asInt()) {
                            wrong.add(filter + ": " + value.get("count") + " but " + clicked);
                          }
                        }));
    assertEquals(List.of(), wrong);
  }

  @Test
  void wireCopyIsOneResultWithSimilarOnes() {
    JsonNode page = SampleArchive.search("\"Ever Given\"");
    assertTrue(page.get("groups").asInt() < page.get("total").asInt(), page.toString());
  }

  @Test
  void theIssueOf1813IsThereWithItsDate() {
    JsonNode page = SampleArchive.search("date:1813-11-16");
    assertTrue(page.get("total").asInt() >= 3, page.toString());
  }

  @Test
  void ingestingAgainChangesNothing() {
    JsonNode again =
        Shell.run("ingest", "corpora", "--index", SampleArchive.folder(), "--json").json();
    assertEquals(0, again.get("indexed").asInt());
    assertEquals(0, again.get("updated").asInt());
    assertEquals(0, again.get("removed").asInt());
    assertTrue(again.get("unchanged").asInt() > WRITTEN);
  }

  private static int total(String query) {
    return SampleArchive.search(query).get("total").asInt();
  }

  private static Set<String> ids(JsonNode page) {
    return texts(page, hit -> hit.get("id").asText());
  }

  private static Set<String> texts(JsonNode page, Function<JsonNode, String> of) {
    Set<String> texts = new TreeSet<>();
    page.get("hits").forEach(hit -> texts.add(of.apply(hit)));
    return texts;
  }

  private static Set<String> difference(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static List<JsonNode> expected() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/corpora/expected.jsonl"))) {
      lines.add(mapper.readTree(line));
    }
    return lines;
  }
}

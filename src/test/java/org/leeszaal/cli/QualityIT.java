package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own sets stay at the figures that we state, and the measuring commands measure. */
class QualityIT {
  private static final String QUERIES = "src/test/resources/corpora/queries.tsv";

  @Test
  void headlinesOfEightWordsAreToldApart() {
    JsonNode score =
        Shell.run("evaluate", "language", "src/test/resources/language/headlines.tsv", "--json")
            .json();
    assertTrue(score.get("accuracy").asDouble() >= 0.96, score.toString());
  }

  @Test
  void judgedQuestionsAreAnsweredAtLeastAsWellAsByPlainBm25() {
    JsonNode score =
        Shell.run(
                "evaluate",
                "retrieval",
                "--any",
                "--json",
                "--index",
                SampleArchive.folder(),
                "--topics",
                QUERIES)
            .json();
    assertEquals("[]", score.get("unknown").toString(), "every judged article is in corpora/");
    assertEquals(42, score.get("leeszaal").get("questions").asInt());
    double ours = score.get("leeszaal").get("ndcg10").asDouble();
    assertTrue(ours >= 0.75, score.toString());
    assertTrue(ours >= score.get("plain").get("ndcg10").asDouble() - 0.01, score.toString());
  }

  @Test
  void aSmallBenchPrintsBothProgramsAndRemovesWhatItMade() {
    JsonNode figures =
        Shell.run("bench", "--articles", "60", "--json", "search", "--queries", "4").json();
    for (String program : new String[] {"plain", "leeszaal"}) {
      assertTrue(figures.get(program).get("articlesPerSecond").asDouble() > 0, program);
      assertTrue(figures.get(program).get("indexBytes").asLong() > 10_000, program);
      assertTrue(figures.get(program).get("firstAnswerMillis").asDouble() > 0, program);
    }
    assertEquals(7, figures.get("queries").size());
    for (JsonNode kind : figures.get("queries")) {
      assertTrue(kind.get("leeszaalHits").asDouble() >= 1, kind.toString());
      assertTrue(kind.get("plainHits").asDouble() >= 1, kind.toString());
      assertTrue(kind.get("leeszaal").get("p50").asDouble() > 0, kind.toString());
    }
  }

  @Test
  void pagesAreScoredByTitleAndDay(@TempDir Path folder) throws IOException {
    String body = "<p>" + "The lock keeper counts the barges that pass his house. ".repeat(12);
    Files.writeString(
        folder.resolve("a.html"),
        "<html><head><title>Barges</title><meta property='article:published_time' content="
            + "'2019-04-03T08:00:00Z'></head><body><article><h1>Barges</h1>"
            + body
            + "</p></article></body></html>");
    Files.writeString(
        folder.resolve("b.html"),
        "<html><head><title>Locks</title></head><body><article><h1>Locks</h1>"
            + body
            + "</p></article></body></html>");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\":\"a\",\"title\":\"Barges\",\"date\":\"2019-04-03\",\"text\":\"\"}\n"
            + "{\"id\":\"b\",\"title\":\"Gates\",\"date\":\"2019-04-03\"}\n");
    Path texts = folder.resolve("texts");
    JsonNode score =
        Shell.run(
                "evaluate",
                "pages",
                gold.toString(),
                folder.toString(),
                "--texts",
                texts.toString(),
                "--json")
            .json();
    assertEquals(2, score.get("read").asInt(), score.toString());
    assertEquals(0.5, score.get("titles").asDouble(), score.toString());
    assertEquals(0.5, score.get("dates").asDouble(), score.toString());
    assertEquals(0, score.get("wrongDates").asDouble(), score.toString());
    assertTrue(Files.readString(texts.resolve("a.txt")).contains("counts the barges"));
  }
}

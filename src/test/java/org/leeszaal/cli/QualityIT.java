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
      assertTrue(kind.get("leeszaalHits").asDouble() > 0, kind.toString());
      assertTrue(kind.get("plainHits").asDouble() > 0, kind.toString());
      assertTrue(kind.get("leeszaal").get("p50").asDouble() > 0, kind.toString());
    }
  }

  @Test
  void loadIsPutOnThisMachineOnly() {
    Shell refused = Shell.run("bench", "load", "http://news.example/");
    assertEquals(ExitCodes.WRONG_USE, refused.code());
    assertTrue(refused.err().contains("is not on this machine"), refused.err());
  }

  @Test
  void pagesAreScoredByTitleAndDay(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        page("Barges", "<meta property='article:published_time' content='2019-04-03T08:00:00Z'>"));
    Files.writeString(folder.resolve("b.html"), page("Locks", ""));
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id":"a","title":"Barges","date":"2019-04-03","text":""}
        {"id":"b","title":"Gates","date":"2019-04-03"}
        """);
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

  private static String page(String title, String head) {
    String paragraph = "<p>" + "The lock keeper counts the barges that pass. ".repeat(12) + "</p>";
    return "<html><head><title>%s</title>%s</head><body><article><h1>%s</h1>%s</article></body></html>"
        .formatted(title, head, title, paragraph);
  }
}

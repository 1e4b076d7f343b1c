package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
  @Test
  void topicsOfTrecGiveNumberAndTitle() {
    String content =
        """
        <top>
        <num> Number: 301
        <title> Flooded
          valleys
        <desc> Description:
        Which valleys were flooded?
        </top>
        <top><num>302</num><title>Broken bridges</title></top>
        """;
    assertEquals(
        List.of(
            new Topic("301", "Flooded valleys", Map.of()),
            new Topic("302", "Broken bridges", Map.of())),
        Topics.read(content));
  }

  @Test
  void judgementsOfTrecAreAddedByNumber() {
    List<Topic> topics = List.of(new Topic("301", "q", Map.of()), new Topic("9", "r", Map.of()));
    List<Topic> judged = Topics.judged(topics, "301 0 AP-1 2\n301 0 AP-2 0\n301\t0\tAP-3\t-1\n");
    assertEquals(Map.of("AP-1", 2, "AP-2", 0, "AP-3", 0), judged.get(0).grades());
    assertEquals(Map.of(), judged.get(1).grades());
  }

  @Test
  void aTableHoldsQuestionsAndGrades() {
    List<Topic> topics = Topics.read("# remark\n\nq1\trode vlag\ta/b.html=2 c=d.txt\nq2\tx\n");
    assertEquals(
        List.of(
            new Topic("q1", "rode vlag", Map.of("a/b.html", 2, "c=d.txt", 1)),
            new Topic("q2", "x", Map.of())),
        topics);
  }

  @Test
  void aBadLineIsNamed() {
    IllegalArgumentException table =
        assertThrows(IllegalArgumentException.class, () -> Topics.read("q1\tgood\nbad line\n"));
    assertEquals(
        "line 2 is not: number, tab, query, and perhaps tab and articles", table.getMessage());
    IllegalArgumentException judgement =
        assertThrows(
            IllegalArgumentException.class, () -> Topics.judged(List.of(), "1 0 a 1\n1 0 a\n"));
    assertEquals("line 2 is not: topic 0 article grade", judgement.getMessage());
  }
}

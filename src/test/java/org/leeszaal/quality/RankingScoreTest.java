package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingScoreTest {
  private static final double EXACT = 1e-9;

  @Test
  void gradesAndRanksGiveTheValuesWorkedOutByHand() {
    Topic topic = new Topic("1", "flood", Map.of("a", 2, "b", 1, "c", 1, "x", 0));
    RankingScore score = RankingScore.of(List.of(topic), Map.of("1", List.of("b", "x", "a")));
    // gain: 1/log2(2) + 0 + 2/log2(4) = 2; best: 2/log2(2) + 1/log2(3) + 1/log2(4) = 3.1309297536
    assertEquals(2 / 3.1309297535714573, score.ndcg10(), EXACT);
    // precision 1/1 at b, 2/3 at a, never at c: (1 + 2/3) / 3
    assertEquals(5.0 / 9, score.map(), EXACT);
    assertEquals(2.0 / 5, score.p5(), EXACT);
    assertEquals(2.0 / 10, score.p10(), EXACT);
  }

  @Test
  void theBestOrderScoresOne() {
    Topic topic = new Topic("1", "flood", Map.of("a", 2, "b", 1));
    RankingScore score = RankingScore.of(List.of(topic), Map.of("1", List.of("a", "b")));
    assertEquals(1, score.ndcg10(), EXACT);
    assertEquals(1, score.map(), EXACT);
  }

  @Test
  void beyondTheTenthOnlyAveragePrecisionCounts() {
    Topic topic = new Topic("1", "flood", Map.of("a", 1));
    List<String> given = List.of("p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "a");
    RankingScore score = RankingScore.of(List.of(topic), Map.of("1", given));
    assertEquals(0, score.ndcg10(), EXACT);
    assertEquals(0, score.p10(), EXACT);
    assertEquals(1.0 / 11, score.map(), EXACT);
  }

  @Test
  void aQuestionWithoutAnswerCountsAsZeroAndOneWithoutJudgementsNotAtAll() {
    Topic found = new Topic("1", "flood", Map.of("a", 1));
    Topic missed = new Topic("2", "fire", Map.of("b", 1));
    Topic unjudged = new Topic("3", "storm", Map.of("c", 0));
    RankingScore score =
        RankingScore.of(
            List.of(found, missed, unjudged), Map.of("1", List.of("a"), "3", List.of("c")));
    assertEquals(2, score.questions());
    assertEquals(0.5, score.ndcg10(), EXACT);
    assertEquals(0.5, score.map(), EXACT);
    assertEquals(0.1, score.p5(), EXACT);
  }
}

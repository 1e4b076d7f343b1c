package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.EntityKind;
import org.leeszaal.quality.LinkingScore.Linked;

class EntityScoreTest {
  @Test
  void aNameCountsOnlyWhenEdgesAndKindAreRight() {
    List<List<String>> gold = List.of(List.of("B-PER", "I-PER", "O", "B-ORG", "B-LOC", "B-MISC"));
    List<List<String>> given = List.of(List.of("B-PER", "O", "O", "B-ORG", "B-ORG", "B-MISC"));
    EntityScore score = EntityScore.of(gold, given);
    assertEquals(new PairScore(0, 1, 1), score.of(EntityKind.PER));
    assertEquals(new PairScore(1, 2, 1), score.of(EntityKind.ORG));
    assertEquals(new PairScore(1, 3, 3), score.overall());
    assertEquals(1.0 / 3, score.overall().f1(), 1e-9);
  }

  @Test
  void namesSideBySideAreTwo() {
    List<List<String>> gold = List.of(List.of("B-LOC", "B-LOC"));
    assertEquals(
        new PairScore(0, 1, 2),
        EntityScore.of(gold, List.of(List.of("B-LOC", "I-LOC"))).of(EntityKind.LOC));
  }

  @Test
  void differentNumbersOfSentencesAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> EntityScore.of(List.of(List.of("O")), List.of()));
  }

  @Test
  void bCubedPunishesMergingAndSplitting() {
    LinkingScore merged =
        LinkingScore.of(List.of(new Linked("nl", "a", "x"), new Linked("fr", "b", "x")));
    assertEquals(0.5, merged.precision(), 1e-9);
    assertEquals(1, merged.recall(), 1e-9);
    assertEquals(new PairScore(0, 1, 0), merged.acrossLanguages());
    LinkingScore split =
        LinkingScore.of(List.of(new Linked("nl", "a", "x"), new Linked("fr", "a", "y")));
    assertEquals(0.5, split.recall(), 1e-9);
    assertEquals(new PairScore(0, 0, 1), split.acrossLanguages());
  }
}

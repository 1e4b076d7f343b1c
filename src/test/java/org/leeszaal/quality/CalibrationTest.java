package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.entity.tag.TaggedName;

class CalibrationTest {
  private static final List<List<String>> WANTED =
      List.of(List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC"));

  private static TaggedName name(int begin, int end, EntityKind kind, double sure) {
    return new TaggedName(0, begin, end, kind, sure, MentionOrigin.MODEL);
  }

  @Test
  void namesAreCountedByWhatWasSaidOfThem() {
    List<TaggedName> found =
        List.of(
            name(0, 1, EntityKind.PER, 0.5),
            name(0, 2, EntityKind.PER, 0.97),
            name(0, 2, EntityKind.ORG, 0.99),
            name(3, 4, EntityKind.LOC, 1),
            name(4, 5, EntityKind.LOC, 0.6));
    List<Calibration.Band> bands = Calibration.empty().plus(WANTED, found).bands();
    assertEquals(List.of(1L, 1L, 0L, 0L, 3L), bands.stream().map(Calibration.Band::names).toList());
    assertEquals(List.of(0L, 1L, 0L, 0L, 2L), bands.stream().map(Calibration.Band::right).toList());
    assertEquals(2.96 / 3, bands.getLast().meanSaid(), 1e-9);
    assertEquals(2 / 3.0, bands.getLast().shareRight(), 1e-9);
    assertEquals(0, bands.get(2).shareRight());
  }
}

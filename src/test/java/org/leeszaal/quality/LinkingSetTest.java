package org.leeszaal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeszaal.config.KnowledgeTables;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.entity.EntityFinders;

/** Who is meant, over our own articles in threes: the bounds are those of issue 3. */
class LinkingSetTest {
  @Test
  void mentionsOfOneEntityComeTogetherAcrossLanguages() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/linking"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        contents.add(Files.readString(file));
      }
    }
    LinkingSet set = LinkingSet.of(contents);
    EntityFinder finder = EntityFinders.open(KnowledgeTables.read(Path.of("index-config")));
    LinkingScore score = set.score(finder);
    assertEquals(45, set.size());
    assertTrue(score.f1() >= 0.95, score.toString());
    assertTrue(score.acrossLanguages().f1() >= 0.90, score.toString());
    assertEquals(1, set.open(finder).recall(), "two Michels stay open");
  }
}

package org.leeszaal.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Language;
import org.leeszaal.config.KnowledgeTables;

class NameFinderTrainerTest {
  private static final EntitySettings SETTINGS = KnowledgeTables.read(Path.of("index-config"));

  @Test
  void theSameTextGivesTheSameModelAndItFindsNames(@TempDir Path folder) throws Exception {
    List<Path> files = List.of(Path.of("src/training/nl/c_part01.txt"));
    Path one = folder.resolve("one.model.gz");
    Path two = folder.resolve("two.model.gz");
    assertTrue(
        NameFinderTrainer.train(SETTINGS, Language.NL, files, NameFinderTrainer.Part.ALL, one)
                .words()
            > 500);
    NameFinderTrainer.train(SETTINGS, Language.NL, files, NameFinderTrainer.Part.ALL, two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    EntitySettings own =
        new EntitySettings(
            SETTINGS.entities(),
            SETTINGS.countries(),
            SETTINGS.ambiguous(),
            SETTINGS.adjectives(),
            SETTINGS.towns(),
            SETTINGS.words(),
            Map.of(Language.NL, one));
    NameTagger tagger = EntityFinders.openTagger(own, Language.NL);
    assertEquals(
        List.of(List.of("O", "O", "B-LOC", "O")),
        tagger.tag(List.of(List.of("Hij", "woont", "Frankrijk", "."))));
  }

  @Test
  void conllFilesAreReadAndBadLinesNamed(@TempDir Path folder) throws Exception {
    Path good =
        Files.writeString(folder.resolve("a.conll"), "Jan\tB-PER\nslaapt\tO\n\nGent\tB-LOC\n");
    assertEquals(2, NameFinderTrainer.read(good, Language.NL).size());
    Path bad = Files.writeString(folder.resolve("b.conll"), "Jan\tB-PER\nslaapt\n");
    IllegalArgumentException problem =
        assertThrows(
            IllegalArgumentException.class, () -> NameFinderTrainer.read(bad, Language.NL));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("b.conll: line 2"), problem.toString());
  }
}

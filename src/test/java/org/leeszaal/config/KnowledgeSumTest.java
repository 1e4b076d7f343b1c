package org.leeszaal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeSumTest {
  @TempDir private Path folder;

  @Test
  void aMissingFolderOfModelsSaysWhatToDo() throws IOException {
    write("entities/towns.tsv", "Carrow");
    ConfigProblem problem = assertThrows(ConfigProblem.class, () -> KnowledgeSum.of(folder));
    assertTrue(problem.toString().contains("scripts/train"), problem.toString());
  }

  @Test
  void theSameFileInAnotherPlaceIsAnotherState() throws IOException {
    write("entities/towns.tsv", "Carrow");
    write("models/nl/a.model", "1");
    String before = KnowledgeSum.of(folder);
    assertEquals(before, KnowledgeSum.of(folder));
    Files.createDirectories(folder.resolve("models/fr"));
    Files.move(folder.resolve("models/nl/a.model"), folder.resolve("models/fr/a.model"));
    assertNotEquals(before, KnowledgeSum.of(folder));
  }

  @Test
  void aNameAndItsContentAreToldApart() throws IOException {
    write("models/a", "b1");
    write("entities/towns.tsv", "Carrow");
    String before = KnowledgeSum.of(folder);
    Files.delete(folder.resolve("models/a"));
    write("models/ab", "1");
    assertNotEquals(before, KnowledgeSum.of(folder));
  }

  private void write(String place, String text) throws IOException {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

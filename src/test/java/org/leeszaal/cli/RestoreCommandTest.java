package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.index.ArchiveWriter;

class RestoreCommandTest {
  @TempDir private Path folder;

  @Test
  void aRestoredArchiveIsToldOfWhateverItsDeskSays() throws IOException {
    Path archive = folder.resolve("archive");
    var schema = new ConfigFolder(Path.of("index-config")).schema();
    ArchiveWriter.open(archive.resolve("index"), schema).close();
    Files.writeString(archive.resolve("corrections"), "nonsense\n");
    String file = folder.resolve("archive.zip").toString();
    Shell kept = Shell.run("backup", file, "--index", archive.toString());
    assertEquals(0, kept.code(), kept.err());
    Shell restored = Shell.run("restore", file, "--index", folder.resolve("other").toString());
    assertEquals(ExitCodes.ARCHIVE, restored.code(), restored.err());
    assertTrue(restored.out().contains("has the 0 articles"), restored.out());
    assertTrue(restored.err().contains("corrections"), restored.err());
  }
}

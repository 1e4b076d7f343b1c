package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.Language;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.AnalysisSettings.Chain;
import org.leeszaal.schema.AnalysisSettings.Step;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;

/** Backups and servers from before a change of how text becomes words. */
class ChangedAnalysisTest {
  @TempDir private Path folder;
  private Newsroom room;

  @BeforeEach
  void oneArticle() throws IOException {
    room = new Newsroom(folder.resolve("room"));
    room.write("1.txt", Newsroom.text(1, "Anna Smit"));
    room.ingest();
  }

  @Test
  void aBackupFromBeforeSaysWhatToDo() {
    Path file = folder.resolve("archive.zip");
    new Backup(room.archive).write(file);
    Path other = folder.resolve("other");
    NoBackup refused =
        assertThrows(NoBackup.class, () -> new Restore(other, otherWords()).read(file));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("Undo the change") && !message.contains("restoring/"), message);
  }

  @Test
  void whoServesAnArchiveThatIsWrittenAnewShowsItAsItWas() {
    try (ArchiveSearcher served = room.searcher()) {
      ArchiveWriter.reindex(room.archive.resolve("index"), otherWords(), Corrector.NONE);
      served.refresh();
      served.refresh();
      assertEquals(1, served.search(SearchRequest.of("")).total());
    }
  }

  private static ArchiveSchema otherWords() {
    Chain bare = new Chain(new Step("standard", Map.of()), List.of(), List.of(), List.of());
    return ArchiveSchema.of(
        new AnalysisSettings(
            Arrays.stream(Language.values()).collect(Collectors.toMap(one -> one, one -> bare)),
            Path.of("")));
  }
}

package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.ingest.child.ChildProblem;
import org.leeszaal.ingest.child.ChildProcesses;
import org.leeszaal.ingest.child.ChildSettings;
import org.leeszaal.ingest.child.ChildSettings.Beginners;

/** What can't be read, or not now, loses nothing that is there. */
class FailedFilesTest {
  private static final String ANNA = "Anna Smit";
  private static final String BRAM = "Bram Visser";

  @TempDir private Path folder;
  private Newsroom room;

  @BeforeEach
  void threeFiles() throws IOException {
    room = new Newsroom(folder);
    room.write("a.txt", Newsroom.text(1, ANNA));
    room.write("b.txt", Newsroom.text(2, ANNA));
    room.write("c.txt", Newsroom.text(3, BRAM));
    assertEquals(3, room.ingest().indexed());
  }

  @Test
  void aFileThatCanNoLongerBeReadKeepsWhatItGave() throws IOException {
    List<ArticleId> before = room.idsIn("a.txt");
    Path pdf = room.files.resolve("a.txt");
    Files.writeString(pdf, "%PDF-1.7\nbroken");
    IngestReport report = room.ingest();
    assertEquals(1, report.failed().size(), report.toString());
    assertEquals(3, room.total());
    assertEquals(before, room.idsIn("a.txt"));
    room.write("a.txt", Newsroom.text(5, BRAM));
    assertEquals(1, room.ingest().updated());
    assertEquals(3, room.total());
  }

  @Test
  void aFolderThatMayNotBeEnteredLosesNothing() throws IOException {
    Path sub = room.files.resolve("closed");
    room.write("closed/d.txt", Newsroom.text(8, ANNA));
    room.ingest();
    org.junit.jupiter.api.Assumptions.assumeTrue(
        sub.toFile().setReadable(false) && !Files.isReadable(sub), "root may enter every folder");
    assertEquals(0, room.ingest().removed());
    assertTrue(sub.toFile().setReadable(true));
  }

  @Test
  void retryReadsTheFailedFilesOnlyAndForgetsThoseThatAreGone() throws IOException {
    Files.writeString(room.files.resolve("bad.txt"), "%PDF-1.7\nbroken");
    Files.writeString(room.files.resolve("gone.txt"), "%PDF-1.7\nbroken too");
    assertEquals(2, room.ingest().failed().size());
    room.delete("gone.txt");
    room.delete("a.txt");
    IngestReport again = room.retry();
    assertEquals(1, again.failed().size());
    assertEquals(3, room.total(), "a deleted file that did not fail is none of its business");
    LedgerEntry bad =
        Ledger.read(room.archive).of(LookedAt.nameOf(room.files.resolve("bad.txt"))).orElseThrow();
    assertTrue(
        bad.outcome() instanceof FileOutcome.Failed(var reason, var tries, var kept) && tries == 2,
        bad.toString());
    assertEquals(4, Ledger.read(room.archive).size());
    room.write("bad.txt", Newsroom.text(20, BRAM));
    assertEquals(1, room.retry().indexed());
  }

  @Test
  void anExtractorThatBreaksDownLosesNothing() throws IOException {
    Extractor real = Extractors.open(ExtractSettings.DEFAULT);
    Newsroom broken =
        new Newsroom(
            folder.resolve("other"),
            file -> {
              if (file.path().endsWith("b.txt")) {
                throw new IllegalStateException("a fault of ours");
              }
              Extraction outcome = real.extract(file);
              return outcome;
            });
    broken.write("a.txt", Newsroom.text(1, ANNA));
    broken.write("b.txt", Newsroom.text(2, ANNA));
    IngestReport report = broken.ingest();
    assertEquals(List.of(1, 1), List.of(report.indexed(), report.failed().size()));
    assertTrue(report.failed().getFirst().reason().contains("please report it"));
  }

  @Test
  void readingProcessesThatCanNotBeStartedAreNoFaultOfTheFiles() throws IOException {
    ChildSettings wrong =
        new ChildSettings(
            List.of("/no/such/java"), Beginners.NONE, 96, Duration.ofSeconds(1), 1000, 10, 1);
    Path other = folder.resolve("other");
    try (ChildProcesses children = new ChildProcesses(wrong)) {
      Newsroom broken = new Newsroom(other, children);
      broken.write("a.txt", Newsroom.text(1, ANNA));
      assertThrows(ChildProblem.class, broken::ingest);
      assertEquals(0, Ledger.read(broken.archive).size());
    }
  }

  @Test
  void retryForgetsNothingThatIsOutOfReach() throws IOException {
    room.write("disk/bad.pdf", "%PDF-1.7\nbroken");
    assertEquals(1, room.ingest().failed().size());
    Path disk = room.files.resolve("disk");
    Files.move(disk, folder.resolve("away"));
    Files.createSymbolicLink(disk, disk); // leads nowhere, like a disk that does not answer
    room.retry();
    assertEquals(4, Ledger.read(room.archive).size());
  }
}

package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;

/** Files come, change, move and go; the archive follows, and every run says what changed. */
class IngestTest {
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
    assertEquals(counts(3, 0, 0, 0, 0, 0), counts(room.ingest()));
  }

  @Test
  void theSecondRunOverUnchangedFilesDoesNothing() throws IOException {
    String before = commit();
    assertEquals(counts(0, 0, 3, 0, 0, 0), counts(room.ingest()));
    assertEquals(before, commit(), "not even a commit");
  }

  @Test
  void aChangedFileTakesThePlaceOfWhatItWas() throws IOException {
    List<ArticleId> before = room.idsIn("a.txt");
    room.write("a.txt", Newsroom.text(4, BRAM));
    assertEquals(counts(0, 1, 2, 0, 0, 0), counts(room.ingest()));
    assertEquals(3, room.total());
    assertEquals(0, room.search("p17").total(), "the old text is not found");
    assertEquals(1, room.search("p68").total(), "the new text is");
    assertEquals(List.of(1L, 2L), List.of(room.facet(ANNA), room.facet(BRAM)));
    assertEquals(List.of(1L, 2L), List.of(room.articlesOf(ANNA), room.articlesOf(BRAM)));
    assertFalse(before.equals(room.idsIn("a.txt")));
  }

  @Test
  void aTouchedFileIsUnchangedByItsContent() throws IOException {
    Path file = room.files.resolve("a.txt");
    Files.setLastModifiedTime(
        file, java.nio.file.attribute.FileTime.fromMillis(1_700_000_000_000L));
    assertEquals(counts(0, 0, 3, 0, 0, 0), counts(room.ingest()));
  }

  @Test
  void aChangeOfTheSameSizeWithinTheSameTickIsSeen() throws IOException {
    Path file = room.files.resolve("fresh.txt");
    Files.writeString(file, Newsroom.text(50, ANNA));
    room.ingest();
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, Newsroom.text(51, ANNA));
    Files.setLastModifiedTime(file, time);
    assertEquals(1, room.ingest().updated());
  }

  @Test
  void aDeletedFileLeavesIndexFacetsAndEntityCounts() {
    room.delete("a.txt");
    assertEquals(counts(0, 0, 2, 0, 1, 0), counts(room.ingest()));
    assertEquals(2, room.total());
    assertEquals(List.of(1L, 1L), List.of(room.facet(ANNA), room.articlesOf(ANNA)));
    room.delete("b.txt");
    room.ingest();
    assertEquals(List.of(0L, 0L), List.of(room.facet(ANNA), room.articlesOf(ANNA)));
  }

  @Test
  void aDeletedNearDuplicateLeavesItsGroup() throws IOException {
    room.write("a2.txt", Newsroom.text(1, ANNA) + "(update)\n");
    room.ingest();
    assertEquals(List.of(4L, 3L), List.of(room.total(), room.search("").groups()));
    room.delete("a2.txt");
    room.ingest();
    assertEquals(List.of(3L, 3L), List.of(room.total(), room.search("").groups()));
  }

  @Test
  void deletedFilesStayWhenAPersonWantsThat() {
    room.delete("a.txt");
    assertEquals(counts(0, 0, 2, 0, 0, 0), counts(room.ingestKeepingRemoved()));
    assertEquals(3, room.total());
    assertEquals(1, room.ingest().removed(), "and go with the next run that does not");
  }

  @Test
  void aMovedFileKeepsItsArticleAndSaysItsNewPath() throws IOException {
    ArticleId id = room.idsIn("a.txt").getFirst();
    move("a.txt", "sub/elsewhere.txt");
    assertEquals(counts(0, 0, 2, 1, 0, 0), counts(room.ingest()));
    assertEquals(3, room.total());
    assertEquals(List.of(id), room.idsIn("sub/elsewhere.txt"));
    assertTrue(room.pathOf(id).endsWith("sub/elsewhere.txt"), room.pathOf(id));
    assertEquals(counts(0, 0, 3, 0, 0, 0), counts(room.ingest()));
  }

  @Test
  void twoFilesThatSwapTheirNamesBothStay() throws IOException {
    move("a.txt", "x.txt");
    move("c.txt", "a.txt");
    move("x.txt", "c.txt");
    IngestReport report = room.ingest();
    assertEquals(0, report.removed());
    assertEquals(3, room.total());
    assertEquals(List.of(2L, 1L), List.of(room.facet(ANNA), room.facet(BRAM)));
    for (String name : List.of("a.txt", "c.txt")) {
      assertTrue(room.pathOf(room.idsIn(name).getFirst()).endsWith(name));
    }
  }

  @Test
  void aCopyIsADuplicateAndTakesOverWhenTheFirstGoes() throws IOException {
    ArticleId id = room.idsIn("a.txt").getFirst();
    Files.copy(room.files.resolve("a.txt"), room.files.resolve("z.txt"));
    assertEquals(counts(0, 0, 3, 0, 0, 1), counts(room.ingest()));
    assertEquals(3, room.total());
    room.delete("a.txt");
    assertEquals(0, room.ingest().removed());
    assertEquals(3, room.total());
    assertTrue(room.pathOf(id).endsWith("z.txt"), room.pathOf(id));
    room.delete("z.txt");
    assertEquals(1, room.ingest().removed());
    assertEquals(2, room.total());
  }

  @Test
  void aChangedOriginalLeavesItsArticleToTheCopy() throws IOException {
    ArticleId id = room.idsIn("a.txt").getFirst();
    Files.copy(room.files.resolve("a.txt"), room.files.resolve("z.txt"));
    room.ingest();
    room.write("a.txt", Newsroom.text(9, BRAM));
    room.ingest();
    assertEquals(4, room.total());
    assertTrue(room.pathOf(id).endsWith("z.txt"), room.pathOf(id));
  }

  @Test
  void aStoppedRunRemovesNothingAndTheNextOneGoesOn() throws IOException {
    for (int i = 10; i < 40; i++) {
      room.write("n" + i + ".txt", Newsroom.text(i, BRAM));
    }
    room.delete("a.txt");
    AtomicInteger asked = new AtomicInteger();
    IngestReport stopped =
        room.ingest(
            room.settings(),
            new Progress() {
              @Override
              public boolean goesOn() {
                return asked.incrementAndGet() <= 12;
              }
            });
    assertEquals(IngestReport.Ending.STOPPED, stopped.ending());
    int indexed = stopped.indexed();
    assertTrue(indexed <= 10, () -> indexed + " of those that were begun");
    assertEquals(0, stopped.removed());
    assertEquals(3 + indexed, room.total());
    IngestReport rest = room.ingest();
    assertEquals(
        List.of(30 - indexed, 2 + indexed, 1),
        List.of(rest.indexed(), rest.unchanged(), rest.removed()));
  }

  @Test
  void whoStopsDoesNotWaitForFilesThatNobodyHasBegun() throws IOException {
    CountDownLatch stop = new CountDownLatch(1);
    Extractor real = Extractors.open(ExtractSettings.DEFAULT);
    Extractor slow =
        file -> {
          try {
            stop.await();
            Thread.sleep(200);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return real.extract(file);
        };
    Newsroom slowRoom = new Newsroom(folder.resolve("slow"), slow);
    for (int i = 10; i < 20; i++) {
      slowRoom.write("n" + i + ".txt", Newsroom.text(i, BRAM));
    }
    slowRoom.write("n11-copy.txt", Newsroom.text(11, BRAM));
    slowRoom.write("n15-copy.txt", Newsroom.text(15, BRAM));
    AtomicInteger asked = new AtomicInteger();
    IngestReport stopped =
        slowRoom.ingest(
            slowRoom.settings(),
            new Progress() {
              @Override
              public boolean goesOn() {
                boolean goesOn = asked.incrementAndGet() <= 8;
                if (!goesOn) {
                  stop.countDown();
                }
                return goesOn;
              }
            });
    assertEquals(IngestReport.Ending.STOPPED, stopped.ending());
    assertTrue(stopped.indexed() < 5, stopped::toString);
    assertEquals(stopped.indexed(), slowRoom.total());
    IngestReport rest = slowRoom.ingest();
    assertEquals(10, stopped.indexed() + rest.indexed());
    assertEquals(2, stopped.duplicates() + rest.duplicates());
  }

  @Test
  void everythingIsReadAgainWhenAPersonWantsThat() {
    assertEquals(counts(0, 3, 0, 0, 0, 0), counts(room.ingestEverything()));
    assertEquals(3, room.total());
  }

  private void move(String from, String to) throws IOException {
    Path target = room.files.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(room.files.resolve(from), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private String commit() throws IOException {
    try (var files = Files.list(room.archive.resolve("index"))) {
      return files
          .map(Path::toString)
          .filter(name -> name.contains("segments_"))
          .toList()
          .toString();
    }
  }

  private static List<Integer> counts(
      int indexed, int updated, int unchanged, int moved, int removed, int duplicates) {
    return List.of(indexed, updated, unchanged, moved, removed, duplicates);
  }

  private static List<Integer> counts(IngestReport report) {
    return counts(
        report.indexed(),
        report.updated(),
        report.unchanged(),
        report.moved(),
        report.removed(),
        report.duplicates());
  }
}

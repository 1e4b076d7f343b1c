package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;

/** Backups, restored ones, and archives that are not what they should be. */
class BackupTest {
  @TempDir private Path folder;
  private Newsroom room;
  private Path file;

  @BeforeEach
  void fourArticles() throws IOException {
    room = new Newsroom(folder.resolve("room"));
    for (int i = 1; i <= 4; i++) {
      room.write(i + ".txt", Newsroom.text(i, "Anna Smit"));
    }
    room.ingest();
    file = folder.resolve("archive.zip");
  }

  @Test
  void aRestoredArchiveIsWhatItWasAndGoesOnFromThere() throws IOException {
    Files.writeString(room.archive.resolve("corrections.tsv"), "hide\tperson/anna-smit");
    new Backup(room.archive).write(file);
    room.delete("1.txt");
    room.ingest();
    Files.delete(room.archive.resolve("corrections.tsv"));
    try (ArchiveSearcher served = room.searcher()) {
      assertEquals(3, served.search(SearchRequest.of("")).total());
      new Restore(room.archive, Newsroom.SCHEMA).read(file);
      served.refresh();
      assertEquals(4, served.search(SearchRequest.of("")).total(), "a served archive follows");
    }
    assertEquals(
        "hide\tperson/anna-smit", Files.readString(room.archive.resolve("corrections.tsv")));
    IngestReport next = room.ingest();
    assertEquals(List.of(3, 1, 0), List.of(next.unchanged(), next.removed(), next.indexed()));
  }

  @Test
  void aBackupGoesIntoANewFolderToo() throws IOException {
    new Backup(room.archive).write(file);
    Path other = folder.resolve("other");
    new Restore(other, Newsroom.SCHEMA).read(file);
    assertEquals(
        new Verification.Findings(List.of(), List.of()),
        new Verification(other, Newsroom.SCHEMA, "k1").look());
    assertFalse(Files.exists(other.resolve("restoring")));
  }

  @Test
  void backupsTakenWhileItIsWrittenAreWholeStates() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Thread writing =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int round = 0; round < 15; round++) {
                    try {
                      for (int i = 0; i < 4; i++) {
                        room.write(
                            "r" + i + ".txt", Newsroom.text(100 + round * 4 + i, "Anna Smit"));
                      }
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                    room.ingest();
                  }
                  done.set(true);
                });
    int taken = 0;
    while (!done.get() || taken < 3) {
      Path one = folder.resolve(taken + ".zip");
      new Backup(room.archive).write(one);
      Path other = folder.resolve("other" + taken);
      new Restore(other, Newsroom.SCHEMA).read(one);
      assertEquals(List.of(), new Verification(other, Newsroom.SCHEMA, "k1").look().problems());
      taken++;
    }
    writing.join();
  }

  @Test
  void aDamagedBackupChangesNothing() throws IOException {
    new Backup(room.archive).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int cut : new int[] {0, 10, 100, bytes.length / 2, bytes.length - 30}) {
      Files.write(file, Arrays.copyOf(bytes, cut));
      Path other = folder.resolve("cut" + cut);
      assertThrows(NoBackup.class, () -> new Restore(other, Newsroom.SCHEMA).read(file), "" + cut);
      assertFalse(Files.exists(other.resolve("index")));
    }
    byte[] changed = bytes.clone();
    // More than the head of an entry, which nothing is read from.
    for (int i = bytes.length / 2; i < bytes.length / 2 + 200; i++) {
      changed[i] ^= 0x10;
    }
    Files.write(file, changed);
    assertThrows(NoBackup.class, () -> new Restore(room.archive, Newsroom.SCHEMA).read(file));
    assertEquals(4, room.total());
    assertEquals(4, room.ingest().unchanged());
  }

  @Test
  void whoWritesIsToldToWhoComesSecond() {
    try (ArchiveWriter first = ArchiveWriter.open(room.archive.resolve("index"), Newsroom.SCHEMA)) {
      assertTrue(first.notes().containsKey("ledger"));
      String message =
          String.valueOf(assertThrows(ArchiveLocked.class, () -> room.ingest()).getMessage());
      assertTrue(
          message.contains("process " + ProcessHandle.current().pid() + ", since 20"), message);
    }
    assertEquals(4, room.ingest().unchanged());
  }

  @Test
  void missingAndStrangeArticlesAreFoundAndMended() {
    ArticleId lost = room.idsIn("2.txt").getFirst();
    try (ArchiveWriter writer =
        ArchiveWriter.open(room.archive.resolve("index"), Newsroom.SCHEMA)) {
      writer.remove(lost);
    }
    Verification verification = new Verification(room.archive, Newsroom.SCHEMA, "k1");
    assertEquals(1, verification.look().problems().size());
    assertTrue(verification.look().problems().getFirst().contains("2.txt"));
    verification.repair();
    assertEquals(List.of(), verification.look().problems());
    assertEquals(1, room.ingest().indexed());
    assertEquals(4, room.total());
  }

  @Test
  void whatIsLeftOfAFileStaysItsOwnUntilItIsReadAgain() throws IOException {
    Extractor two =
        file -> new Extraction.Extracted(List.of(article(file, 1), article(file, 2)), List.of());
    Newsroom pairs = new Newsroom(folder.resolve("pairs"), two);
    pairs.write("a.txt", "two");
    pairs.ingest();
    try (ArchiveWriter writer =
        ArchiveWriter.open(pairs.archive.resolve("index"), Newsroom.SCHEMA)) {
      writer.remove(pairs.idsIn("a.txt").getFirst());
    }
    Verification verification = new Verification(pairs.archive, Newsroom.SCHEMA, "k1");
    verification.repair();
    assertEquals(List.of(), verification.look().problems());
    assertEquals(1, pairs.idsIn("a.txt").size());
    assertEquals(2, pairs.ingest().updated());
    assertEquals(2, pairs.total());
    assertEquals(1, pairs.ingest().unchanged());
  }

  private static Article article(SourceFile file, int number) {
    return new Article(
        new ArticleId("pair-" + number),
        "Bericht " + number,
        "",
        Newsroom.text(number, "Anna Smit"),
        Language.NL,
        List.of(),
        new PublishedDate("2021-07-19", DateOrigin.URL),
        new ArticleSource(List.of(), "", "", "", file.path().toString(), FileType.TXT));
  }

  @Test
  void theLockOfTheDeskIsNeitherKeptNorReplaced() throws IOException {
    Path lock = Files.writeString(room.archive.resolve("desk.lock"), "");
    new Backup(room.archive).write(file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      assertFalse(Files.exists(zip.getPath("desk.lock")));
      // As earlier versions did.
      Files.writeString(zip.getPath("desk.lock"), "theirs");
      Files.createDirectory(zip.getPath("restoring"));
      Files.writeString(zip.getPath("restoring/x"), "theirs");
    }
    Files.writeString(lock, "mine");
    List<String> order = new ArrayList<>();
    Path index = room.archive.resolve("index");
    new Restore(
            room.archive,
            Newsroom.SCHEMA,
            work -> {
              assertThrows(ArchiveLocked.class, () -> ArchiveWriter.open(index, Newsroom.SCHEMA));
              work.run();
              order.add("moved");
            })
        .read(file);
    assertEquals("mine", Files.readString(lock));
    assertEquals(List.of("moved"), order);
    assertFalse(Files.exists(room.archive.resolve("restoring")));
    assertEquals(4, room.ingest().unchanged());
  }

  @Test
  void uploadsAreKeptWhateverTheyAreCalledAndWhatPassesIsNot() throws IOException {
    Path uploads = Files.createDirectories(room.archive.resolve("uploads/1"));
    Files.writeString(uploads.resolve("a.new"), "kept");
    Files.writeString(uploads.resolve("b.part"), "kept");
    Files.writeString(room.archive.resolve("notes.tsv.new"), "half");
    Path inside = uploads.resolve("archive.zip");
    new Backup(room.archive).write(inside);
    Path other = folder.resolve("other");
    new Restore(other, Newsroom.SCHEMA).read(inside);
    try (Stream<Path> kept = Files.list(other.resolve("uploads/1"))) {
      assertEquals(
          List.of("a.new", "b.part"),
          kept.map(path -> path.getFileName().toString()).sorted().toList());
    }
    assertFalse(Files.exists(other.resolve("notes.tsv.new")));
  }

  @Test
  void aDamagedIndexIsFoundAndWhatWasLostIsReadAgain() throws IOException {
    for (int i = 5; i <= 12; i++) {
      room.write(i + ".txt", Newsroom.text(i, "Bram Visser"));
      room.ingest();
    }
    damage(room.archive.resolve("index"));
    Verification verification = new Verification(room.archive, Newsroom.SCHEMA, "k1");
    assertTrue(verification.look().problems().getFirst().contains("damaged"));
    verification.repair();
    assertEquals(List.of(), verification.look().problems());
    assertTrue(room.ingest().indexed() > 0);
    assertEquals(12, room.total());
  }

  @Test
  void aDamagedLedgerIsMendedAndNothingIsTwiceAfterwards() throws IOException {
    Files.writeString(room.archive.resolve(LedgerMark.of(room.archive).fileName()), "nonsense");
    Verification verification = new Verification(room.archive, Newsroom.SCHEMA, "k1");
    assertTrue(verification.look().problems().getFirst().contains("--repair"));
    verification.repair();
    room.ingest();
    assertEquals(List.of(), verification.look().problems());
    assertEquals(4, room.total());
  }

  @Test
  void otherModelsAreToldWithWhatToDo() {
    Verification other = new Verification(room.archive, Newsroom.SCHEMA, "k2");
    assertTrue(other.look().advice().getFirst().contains("--all"));
    assertEquals(List.of(), other.look().problems());
  }

  /** One changed byte in the middle of the largest file. */
  private static void damage(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      Path largest =
          files
              .filter(path -> path.toString().matches(".*\\.(cfs|fdt|tim|doc)"))
              .max(java.util.Comparator.comparingLong(path -> path.toFile().length()))
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 0x40;
      Files.write(largest, bytes);
    }
  }
}

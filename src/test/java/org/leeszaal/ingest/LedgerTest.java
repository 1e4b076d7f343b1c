package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;

class LedgerTest {
  private static final Instant SEEN = Instant.parse("2025-03-01T10:15:30.120Z");

  @TempDir Path archive;

  @Test
  void readsBackWhatItWroteWithHostileNamesAndReasons() throws IOException {
    List<LedgerEntry> entries =
        List.of(
            entry(
                "/a/tab\tline\nbreak \"quote\".html",
                new FileOutcome.Skipped("a \"reason\"\twith\nall")),
            entry(
                "/b/é œ 汉字.pdf",
                new FileOutcome.Failed("is encrypted", 3, List.of(new ArticleId("k")))),
            entry(
                "/c/two.mbox",
                new FileOutcome.Indexed(List.of(new ArticleId("abc"), new ArticleId("abc-1")))));
    Ledger ledger = new Ledger();
    entries.forEach(ledger::put);
    commit(ledger);
    assertEquals(entries, List.copyOf(Ledger.read(archive).entries()));
  }

  @Test
  void changesAreAddedAtTheEndAndTheLastWordCounts() throws IOException {
    Ledger ledger = new Ledger();
    ledger.put(entry("/a.txt", new FileOutcome.Skipped("first")));
    ledger.put(entry("/b.txt", new FileOutcome.Skipped("goes")));
    LedgerMark before = commit(ledger);
    ledger.put(entry("/a.txt", new FileOutcome.Skipped("second")));
    ledger.remove("/b.txt");
    LedgerMark after = commit(ledger);
    assertEquals(before.fileName(), after.fileName());
    assertEquals(
        List.of(entry("/a.txt", new FileOutcome.Skipped("second"))),
        List.copyOf(Ledger.read(archive).entries()));
  }

  @Test
  void whatWasNotCommittedDoesNotCountAndIsOverwritten() throws IOException {
    Ledger ledger = new Ledger();
    ledger.put(entry("/a.txt", new FileOutcome.Skipped("committed")));
    commit(ledger);
    ledger.put(entry("/lost.txt", new FileOutcome.Skipped("crashed before the commit")));
    ledger.save(archive);
    assertEquals(1, Ledger.read(archive).size());
    Ledger again = Ledger.read(archive);
    again.put(entry("/c.txt", new FileOutcome.Skipped("after the crash")));
    commit(again);
    assertEquals(
        List.of("/a.txt", "/c.txt"),
        Ledger.read(archive).entries().stream().map(LedgerEntry::path).toList());
  }

  @Test
  void aLongHistoryIsWrittenAnew() throws IOException {
    Ledger ledger = new Ledger();
    LedgerMark mark = LedgerMark.NONE;
    for (int round = 0; round < 25; round++) {
      for (int i = 0; i < 1000; i++) {
        ledger.put(entry("/" + i, new FileOutcome.Skipped("round " + round)));
      }
      mark = commit(ledger);
    }
    assertEquals("files-2.tsv", mark.fileName());
    assertEquals(1000, Ledger.read(archive).size());
    try (Stream<Path> files = Files.list(archive)) {
      assertEquals(1, files.filter(file -> file.toString().endsWith(".tsv")).count());
    }
  }

  private LedgerMark commit(Ledger ledger) throws IOException {
    LedgerMark mark = ledger.save(archive);
    try (ArchiveWriter writer =
        ArchiveWriter.open(
            archive.resolve("index"), ArchiveSchema.of(AnalysisSettings.foldingOnly()))) {
      writer.commit(Map.of(LedgerMark.NOTE, mark.note()));
    }
    new LedgerFile(archive).tidy(mark);
    return mark;
  }

  @Test
  void isEmptyForANewArchive() {
    assertTrue(Ledger.read(archive).entries().isEmpty());
  }

  @Test
  void saysWhatToDoWhenTheFileIsDamaged() throws IOException {
    Ledger ledger = new Ledger();
    ledger.put(entry("/a.txt", new FileOutcome.Skipped("fine")));
    LedgerMark mark = commit(ledger);
    Files.writeString(archive.resolve(mark.fileName()), "path\tsize\nhalf a li");
    String message =
        String.valueOf(assertThrows(LedgerProblem.class, () -> Ledger.read(archive)).getMessage());
    assertTrue(
        message.contains("files-1.tsv") && message.contains("ingest the same folders again"),
        message);
  }

  private static LedgerEntry entry(String path, FileOutcome outcome) {
    return new LedgerEntry(path, 42, SEEN, "ff00", SEEN, outcome);
  }
}

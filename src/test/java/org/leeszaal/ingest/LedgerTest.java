package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;

class LedgerTest {
  private static final Instant SEEN = Instant.parse("2025-03-01T10:15:30.120Z");

  @TempDir Path archive;

  @Test
  void readsBackWhatItWroteWithHostileNamesAndReasons() {
    List<LedgerEntry> entries =
        List.of(
            entry(
                "/a/tab\tline\nbreak \"quote\".html",
                new FileOutcome.Skipped("a \"reason\"\twith\nall")),
            entry("/b/é œ 汉字.pdf", new FileOutcome.Failed("is encrypted", 3)),
            entry(
                "/c/two.mbox",
                new FileOutcome.Indexed(List.of(new ArticleId("abc"), new ArticleId("abc-1")))));
    Ledger ledger = new Ledger();
    entries.forEach(ledger::put);
    ledger.write(archive);
    assertEquals(entries, List.copyOf(Ledger.read(archive).entries()));
  }

  @Test
  void isEmptyForANewArchive() {
    assertTrue(Ledger.read(archive).entries().isEmpty());
  }

  @Test
  void saysWhatToDoWhenTheFileIsDamaged() throws IOException {
    Files.writeString(archive.resolve("files.tsv"), "path\tsize\nhalf a li");
    String message =
        String.valueOf(assertThrows(LedgerProblem.class, () -> Ledger.read(archive)).getMessage());
    assertTrue(
        message.contains("files.tsv") && message.contains("ingest the same folders again"),
        message);
  }

  private static LedgerEntry entry(String path, FileOutcome outcome) {
    return new LedgerEntry(path, 42, SEEN, "ff00", SEEN, outcome);
  }
}

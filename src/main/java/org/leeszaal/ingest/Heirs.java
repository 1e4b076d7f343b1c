package org.leeszaal.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.leeszaal.article.ArticleId;
import org.leeszaal.corpus.SourceFile;

/**
 * Finds another file for articles whose own file has gone while a copy of it is still there: the
 * copy is read, so that the article names a file that exists.
 */
record Heirs(Ledger ledger, Batch batch, FileReader reader) {
  void appoint() {
    Set<ArticleId> without = new HashSet<>(batch.withoutFile());
    if (without.isEmpty()) {
      return;
    }
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.outcome() instanceof FileOutcome.Indexed(var articles)) {
        without.removeAll(new HashSet<>(articles));
      }
    }
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.outcome() instanceof FileOutcome.Duplicate(var articles)
          && !Collections.disjoint(without, articles)) {
        read(entry);
        without.removeAll(new HashSet<>(articles));
      }
    }
  }

  private void read(LedgerEntry entry) {
    Path path = Path.of(entry.path());
    if (!Files.isReadable(path)) {
      return;
    }
    FileReader.Result result;
    try {
      result = reader.read(new SourceFile(path, entry.size(), entry.modified()));
    } catch (FileReader.WriteProblem e) {
      throw e.problem();
    }
    batch.grow(result.articles());
    if (result.outcome(1, entry.outcome().articles()) instanceof FileOutcome.Indexed indexed) {
      Instant since = entry.since();
      batch.put(
          new LedgerEntry(
              entry.path(), entry.size(), entry.modified(), entry.sha256(), since, indexed),
          indexed.articles().size());
    }
  }
}

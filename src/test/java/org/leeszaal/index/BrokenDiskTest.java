package org.leeszaal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;

/** Lucene closes its writer by itself when the disk fails. */
class BrokenDiskTest {
  private static final ArchiveSchema SCHEMA = ArchiveSchema.of(AnalysisSettings.foldingOnly());

  @TempDir private Path folder;

  private static final class FullDisk extends FilterDirectory {
    private boolean full;

    FullDisk(Path folder) throws IOException {
      super(FSDirectory.open(folder));
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  @Test
  void theArchiveIsLetGoOfOnce() throws IOException {
    AtomicInteger released = new AtomicInteger();
    Path told = folder.resolve("holder.txt");
    try (FullDisk disk = new FullDisk(folder)) {
      LuceneWriter writer =
          new LuceneWriter(
              disk, SCHEMA, released::incrementAndGet, Holder.of(folder), Clock.systemUTC());
      disk.full = true;
      assertThrows(UncheckedIOException.class, () -> writer.put(article()));
      assertTrue(Files.exists(told));
      writer.close();
      assertEquals(1, released.get());
      assertFalse(Files.exists(told));
      try (ArchiveWriter next = ArchiveWriter.open(folder, SCHEMA)) {
        writer.close();
        assertTrue(Files.exists(told), "it tells of the next one");
        next.put(article());
      }
      assertEquals(1, released.get());
    }
  }

  private static AnnotatedArticle article() {
    return new AnnotatedArticle(
        new Article(
            new ArticleId("a-1"),
            "Titel",
            "",
            "Tekst",
            Language.NL,
            List.of(),
            PublishedDate.UNKNOWN,
            new ArticleSource(List.of(), "", "", "", "p", FileType.TXT)),
        List.of());
  }
}

package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveSchema;

/**
 * Writes an archive. One at a time for an archive; safe for use by several threads. Readers see
 * changes after {@link #commit}; a crash loses what came after the last one, never more.
 */
public interface ArchiveWriter extends AutoCloseable {
  /**
   * Opens the archive in a folder, which is made when it is missing.
   *
   * @throws ArchiveLocked when another process writes it
   * @throws org.leeszaal.schema.IndexMismatch when it was written under another schema
   */
  static ArchiveWriter open(Path folder, ArchiveSchema schema) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      return new LuceneWriter(directory, schema, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an archive that the caller keeps, for tests and demonstrations in memory. */
  static ArchiveWriter open(Directory directory, ArchiveSchema schema) {
    try {
      return new LuceneWriter(directory, schema, () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an article, in place of the one with the same id where there is one. */
  void put(AnnotatedArticle article);

  /** Nothing happens when there is no such article. */
  void remove(ArticleId id);

  /** Makes everything so far visible and safe, and groups near-duplicates anew. */
  void commit();

  /** Commits and lets go of the archive. */
  @Override
  void close();
}

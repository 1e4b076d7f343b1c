package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrector;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.ArchiveState;

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
      return new LuceneWriter(directory, schema, directory, Holder.of(folder), Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes every article of the archive in a folder again, from what the index keeps of it: after a
   * change of the analysis, without reading a file. Done whole or not at all.
   *
   * @return how many articles were written
   * @throws ArchiveLocked when another process writes it
   * @throws org.leeszaal.schema.IndexMismatch when it was written with other fields
   */
  static int reindex(Path folder, ArchiveSchema schema, Corrector corrector) {
    try {
      Directory directory = FSDirectory.open(folder);
      return LuceneWriter.reindex(directory, schema, Holder.of(folder), corrector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The state of the corrections that the archive in a folder was last committed with, see {@link
   * Corrector#state()}; asks no lock.
   */
  static String corrections(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      return ArchiveState.of(SegmentInfos.readLatestCommit(directory).getUserData()).corrections();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an archive that the caller keeps, for tests and demonstrations in memory. */
  static ArchiveWriter open(Directory directory, ArchiveSchema schema) {
    return open(directory, schema, Clock.systemUTC());
  }

  /** As {@link #open(Directory, ArchiveSchema)}, by another clock. */
  static ArchiveWriter open(Directory directory, ArchiveSchema schema, Clock clock) {
    try {
      return new LuceneWriter(directory, schema, () -> {}, Holder.NOBODY, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an article, in place of the one with the same id where there is one. */
  void put(AnnotatedArticle article);

  /** Nothing happens when there is no such article. */
  void remove(ArticleId id);

  /**
   * From here on articles are corrected by this, and those that are there already are brought to
   * the same state, from what the index keeps of them; other articles are not touched. Nothing
   * happens when the archive is in this state. Without a call articles stay as they are found.
   *
   * @return how many articles changed
   */
  int correct(Corrector corrector);

  /** Makes everything so far visible and safe, and groups near-duplicates anew. */
  void commit();

  /**
   * The same, and keeps words with this commit in place of those that it had: whoever opens the
   * archive after a crash finds the words that belong to the articles that are there.
   */
  void commit(Map<String, String> notes);

  /** The words that the last commit keeps. */
  Map<String, String> notes();

  /**
   * Puts the articles of another index in place of all that are here, in one commit with these
   * words. When it fails, all is as it was. Only {@link #close} may follow.
   *
   * @param index the folder of the other index, which nobody writes
   * @throws org.leeszaal.schema.IndexMismatch when that was written under another schema
   */
  void takeOver(Path index, Map<String, String> notes);

  /** Forgets what came after the last commit and lets go of the archive. */
  void abandon();

  /** Commits and lets go of the archive; nothing happens when that is done already. */
  @Override
  void close();
}

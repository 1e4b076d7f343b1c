package org.leeszaal.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Whether the files of an index are as they were written. */
public final class IndexHealth {
  private IndexHealth() {}

  /**
   * What is wrong with the last commit, in words; empty when all of its checksums are right. Reads
   * every byte; somebody may write meanwhile.
   *
   * @param folder of the index
   */
  public static List<String> check(Path folder) {
    List<String> problems = new ArrayList<>();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        try {
          leaf.reader().checkIntegrity();
        } catch (CorruptIndexException e) {
          problems.add(damaged(e));
        }
      }
    } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
      problems.add(damaged(e));
    } catch (IOException e) {
      problems.add("The index can't be read: " + e.getMessage());
    }
    return problems;
  }

  private static String damaged(IOException e) {
    return "The index is damaged: " + e.getMessage();
  }

  /**
   * Leaves out the parts of the index that can't be read, with their articles.
   *
   * @param folder of the index
   * @return articles that are lost by it
   * @throws ArchiveLocked when somebody writes the archive
   */
  public static long leaveOutDamage(Path folder) {
    try (Directory directory = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        throw new IOException("no commit of the index can be read; restore a backup");
      }
      if (!status.clean) {
        check.exorciseIndex(status);
      }
      return status.totLoseDocCount;
    } catch (LockObtainFailedException e) {
      throw new ArchiveLocked(folder.toString(), Holder.of(folder).told(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

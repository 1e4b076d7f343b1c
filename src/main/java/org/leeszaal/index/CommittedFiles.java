package org.leeszaal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of one commit of an index, all of them open: they can be read to their end whatever a
 * writer deletes meanwhile. No lock is taken: files of a commit never change.
 */
public final class CommittedFiles implements Closeable {
  private static final int MOST_TRIES = 50;

  private final Map<String, InputStream> files;
  private final Map<String, String> notes;

  private CommittedFiles(Map<String, InputStream> files, Map<String, String> notes) {
    this.files = files;
    this.notes = notes;
  }

  /**
   * @param folder of the index
   */
  public static CommittedFiles open(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      IOException last = new NoSuchFileException(folder.toString());
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        Map<String, InputStream> files = new LinkedHashMap<>();
        try {
          SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
          for (String name : new TreeSet<>(commit.files(true))) {
            files.put(name, Files.newInputStream(folder.resolve(name)));
          }
          return new CommittedFiles(files, CommitNotes.of(commit.getUserData().entrySet()));
        } catch (NoSuchFileException e) {
          last = e; // a newer commit took its place while it was opened
          closeAll(files);
        }
      }
      throw last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By name; each can be read once. */
  public Map<String, InputStream> files() {
    return files;
  }

  /** The words of this commit. */
  public Map<String, String> notes() {
    return notes;
  }

  @Override
  public void close() throws IOException {
    closeAll(files);
  }

  private static void closeAll(Map<String, InputStream> files) throws IOException {
    for (InputStream file : files.values()) {
      file.close();
    }
  }
}

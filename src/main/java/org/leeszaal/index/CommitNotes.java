package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.leeszaal.schema.SchemaVersion;

/** The words that a commit keeps for those who write archives, beside the schema's version. */
public final class CommitNotes {
  private static final String PREFIX = "note.";

  private CommitNotes() {}

  /**
   * The words of the last commit of an index; none where there is no index yet.
   *
   * @param folder of the index
   */
  public static Map<String, String> read(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      return of(SegmentInfos.readLatestCommit(directory).getUserData().entrySet());
    } catch (IndexNotFoundException e) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> of(@Nullable Iterable<Map.Entry<String, String>> userData) {
    Map<String, String> notes = new HashMap<>();
    if (userData != null) {
      for (Map.Entry<String, String> entry : userData) {
        if (entry.getKey().startsWith(PREFIX)) {
          notes.put(entry.getKey().substring(PREFIX.length()), entry.getValue());
        }
      }
    }
    return Map.copyOf(notes);
  }

  /** What to give to Lucene. */
  static Map<String, String> with(SchemaVersion version, Map<String, String> notes) {
    Map<String, String> all = new HashMap<>(version.userData());
    notes.forEach((key, value) -> all.put(PREFIX + key, value));
    return all;
  }
}

package org.leeszaal.corpus;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file to read.
 *
 * @param path as it was reached from what the person named
 * @param size in bytes
 * @param modified the file's own time: for seeing that a file changed, never a publication date
 */
public record SourceFile(Path path, long size, Instant modified) implements Comparable<SourceFile> {
  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}

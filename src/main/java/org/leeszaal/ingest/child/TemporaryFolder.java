package org.leeszaal.ingest.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A child's own folder for temporary files: what a child leaves behind goes with it. */
record TemporaryFolder(Path path) {
  static TemporaryFolder make() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("leeszaal-reader"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.deleteIfExists(one);
      }
    } catch (IOException | UncheckedIOException e) {
      // it lies in the system's folder for temporary files, which the system clears
    }
  }
}

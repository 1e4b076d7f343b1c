package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of one request lie while it is answered; made when the first one comes. */
final class UploadFolder implements AutoCloseable {
  private List<Path> made = List.of();

  Path path() {
    if (made.isEmpty()) {
      try {
        made = List.of(Files.createTempDirectory("leeszaal-upload"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made.getFirst();
  }

  @Override
  public void close() {
    for (Path folder : made) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package org.leeszaal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Says who writes an archive, in a small file beside the lock. The lock itself is the operating
 * system's, so that it ends with its process; this file only has the words for those who wait.
 *
 * @param file where it is said; none for archives in memory
 */
record Holder(Optional<Path> file) {
  static final Holder NOBODY = new Holder(Optional.empty());

  static Holder of(Path folder) {
    return new Holder(Optional.of(folder.resolve("holder.txt")));
  }

  void hold() throws IOException {
    if (file.isPresent()) {
      Files.writeString(
          file.get(),
          "process "
              + ProcessHandle.current().pid()
              + ", since "
              + Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  void letGo() throws IOException {
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  /** For the message; empty when nobody said anything. */
  String told() {
    try {
      return file.isPresent() ? Files.readString(file.get()).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }
}

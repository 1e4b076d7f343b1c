package org.leeszaal.ingest.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A child's own folder for temporary files: what a child leaves behind goes with it. Its name tells
 * the process that made it, so that the next one clears up after one that was killed.
 */
record TemporaryFolder(Path path) {
  private static final String BEGIN = "leeszaal-reader-";
  private static final Pattern NAME = Pattern.compile(BEGIN + "(\\d{1,18})-.*");

  static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(
        Files.createTempDirectory(BEGIN + ProcessHandle.current().pid() + "-"));
  }

  /**
   * Deletes the folders whose makers are gone, a day later: the maker may be a process of another
   * container that shares the folder, which can't be seen from here.
   */
  static void sweep() {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, BEGIN + "*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (name.matches()
            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
            && Files.getLastModifiedTime(folder).toInstant().isBefore(yesterday)) {
          new TemporaryFolder(folder).delete();
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // whoever owns the folder for temporary files clears it
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

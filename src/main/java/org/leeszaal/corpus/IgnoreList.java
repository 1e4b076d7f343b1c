package org.leeszaal.corpus;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * The globs of a folder's {@code .leeszaalignore}; empty lines and lines with {@code #} are not.
 */
record IgnoreList(List<PathMatcher> globs) {
  static IgnoreList of(Path folder) throws IOException {
    Path file = folder.resolve(".leeszaalignore");
    if (!Files.isReadable(file)) {
      return new IgnoreList(List.of());
    }
    return new IgnoreList(
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList());
  }

  boolean matches(Path name) {
    return globs.stream().anyMatch(glob -> glob.matches(name));
  }
}

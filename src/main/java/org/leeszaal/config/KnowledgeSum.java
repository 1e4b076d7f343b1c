package org.leeszaal.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** A short word for the state of models and tables: another state has another word. */
final class KnowledgeSum {
  private static final int BUFFER_BYTES = 1 << 16;

  private KnowledgeSum() {}

  static String of(Path folder) {
    CRC32C sum = new CRC32C();
    for (String part : List.of("entities", "models")) {
      Path below = folder.resolve(part);
      if (!Files.isDirectory(below)) {
        throw new ConfigProblem(
            below,
            "is not there; it lies in the program's own index-config: copy it from there, or make"
                + " the models anew with scripts/train.");
      }
      try (Stream<Path> all = Files.walk(below)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.toString().endsWith(".md")) {
            name(folder.relativize(file), sum);
            add(file, sum);
          }
        }
      } catch (UncheckedIOException | IOException e) {
        throw unreadable(below, e);
      }
    }
    return String.format("%08x", sum.getValue());
  }

  private static ConfigProblem unreadable(Path below, Exception e) {
    return new ConfigProblem(
        below, "can't be read (" + e.getMessage() + "); ask for the right to read all below it.");
  }

  /** The place of a file counts as its content does; a zero ends it, which no path has. */
  private static void name(Path file, Checksum sum) {
    for (Path part : file) {
      sum.update(part.toString().getBytes(StandardCharsets.UTF_8));
      sum.update('/');
    }
    sum.update(0);
  }

  private static void add(Path file, Checksum sum) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
  }
}

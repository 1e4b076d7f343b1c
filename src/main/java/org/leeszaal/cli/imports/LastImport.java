package org.leeszaal.cli.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.web.Imports;
import org.leeszaal.web.json.Json;

/** What the last import of an archive did, kept in a small file of it. */
public final class LastImport {
  private static final String FILE_NAME = "last-import.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LastImport() {}

  /** Empty when there was none, or its file can't be understood. */
  public static Optional<Imports.Report> read(Path archive) {
    Path file = archive.resolve(FILE_NAME);
    try {
      return Files.exists(file)
          ? Optional.of(MAPPER.readValue(Files.readString(file), Written.class).report())
          : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path archive, Imports.Report report) {
    Path next = archive.resolve(FILE_NAME + ".new");
    try {
      Files.writeString(next, Json.line(Written.of(report)));
      Files.move(
          next,
          archive.resolve(FILE_NAME),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Imports.Report report(List<String> roots, Instant began, IngestReport done) {
    return new Imports.Report(
        roots,
        began,
        done.time(),
        done.ending() == IngestReport.Ending.DONE ? Imports.Ending.DONE : Imports.Ending.CANCELLED,
        "",
        done.indexed(),
        done.updated(),
        done.unchanged(),
        done.moved(),
        done.removed(),
        done.duplicates(),
        done.skipped().size(),
        done.failed().size());
  }

  static Imports.Report broken(List<String> roots, Instant began, Instant now, String problem) {
    return new Imports.Report(
        roots,
        began,
        Duration.between(began, now),
        Imports.Ending.BROKEN,
        problem,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }

  /** The report with times as text. */
  private record Written(
      List<String> roots,
      String began,
      double seconds,
      String ending,
      String problem,
      int indexed,
      int updated,
      int unchanged,
      int moved,
      int removed,
      int duplicates,
      int skipped,
      int failed) {
    static Written of(Imports.Report report) {
      return new Written(
          report.roots(),
          report.began().toString(),
          report.took().toMillis() / 1000.0,
          report.ending().name(),
          report.problem(),
          report.indexed(),
          report.updated(),
          report.unchanged(),
          report.moved(),
          report.removed(),
          report.duplicates(),
          report.skipped(),
          report.failed());
    }

    Imports.Report report() {
      return new Imports.Report(
          roots,
          Instant.parse(began),
          Duration.ofMillis(Math.round(seconds * 1000)),
          Imports.Ending.valueOf(ending),
          problem,
          indexed,
          updated,
          unchanged,
          moved,
          removed,
          duplicates,
          skipped,
          failed);
    }
  }
}

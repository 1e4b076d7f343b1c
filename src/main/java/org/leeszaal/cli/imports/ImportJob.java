package org.leeszaal.cli.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leeszaal.cli.desk.CorrectedWriter;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.Ingest;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.Progress;
import org.leeszaal.ingest.Scope;
import org.leeszaal.ingest.child.ChildProcesses;
import org.leeszaal.web.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import, wired.
 *
 * @param archive the archive's folder; made when it is not there
 */
public record ImportJob(Path archive, ConfigFolder config, ImportSettings settings) {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  /**
   * Runs to its end and keeps its report in the archive.
   *
   * @throws org.leeszaal.index.ArchiveLocked when somebody else writes the archive
   */
  public IngestReport run(Scope scope, Progress progress) {
    try (ArchiveWriter writer = open()) {
      return run(scope, progress, writer);
    }
  }

  /** Opens the archive for this import. */
  ArchiveWriter open() {
    Path index = folder();
    return CorrectedWriter.open(index, config.schema(), Desk.open(archive), new Tables(config));
  }

  /** The same with a writer that is open, and stays the caller's to close. */
  IngestReport run(Scope scope, Progress progress, ArchiveWriter writer) {
    Instant began = Instant.now();
    String problem = "It broke off; what was read before is in the archive.";
    Optional<IngestReport> done = Optional.empty();
    try {
      done = Optional.of(readAll(scope, progress, writer));
      return done.get();
    } catch (UncheckedIOException e) {
      problem = String.valueOf(e.getMessage());
      throw e;
    } finally {
      keep(
          done.isPresent()
              ? LastImport.report(rootsOf(scope), began, done.get())
              : LastImport.broken(rootsOf(scope), began, Instant.now(), problem));
    }
  }

  /** The archive is what it is, told or not; and another problem must not hide behind this one. */
  private void keep(Imports.Report report) {
    try {
      LastImport.write(archive, report);
    } catch (UncheckedIOException e) {
      LOG.warn("the report of this import could not be kept: {}", e.getMessage());
    }
  }

  static List<String> rootsOf(Scope scope) {
    return switch (scope) {
      case Scope.Folders(var corpus) ->
          corpus.roots().stream()
              .map(root -> root.toAbsolutePath().normalize().toString())
              .toList();
      case Scope.FailedFiles failed -> List.of();
    };
  }

  private IngestReport readAll(Scope scope, Progress progress, ArchiveWriter writer) {
    if (settings.processes().orElse(1) == 0) {
      return run(scope, progress, writer, Extractors.open(config.extract()));
    }
    try (ChildProcesses children = ReadingProcess.open(config, settings)) {
      children.prepare(); // starts while the models are loaded
      return run(scope, progress, writer, children);
    }
  }

  private IngestReport run(
      Scope scope, Progress progress, ArchiveWriter writer, Extractor extractor) {
    EntityFinder finder = config.finder();
    return new Ingest(
            scope,
            extractor,
            finder,
            writer,
            archive,
            config.knowledge(),
            settings.run(),
            progress,
            Clock.systemUTC())
        .run();
  }

  private Path folder() {
    try {
      return Files.createDirectories(archive.resolve("index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

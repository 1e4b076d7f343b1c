package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.cli.imports.ImportJob;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.extract.Extractors;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.Ingest;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.Progress;
import org.leeszaal.ingest.Scope;

/** Measures a run over files that are unchanged. */
public record IngestBench(ConfigFolder config) {
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

  /**
   * @param unchangedSeconds for a whole run over so many unchanged files, its start included
   */
  public record Unchanged(int files, double unchangedSeconds) {}

  /** Makes an archive of so many small files, without names, and imports it once more. */
  public Unchanged unchanged(int files) {
    Path folder = Folders.temporary();
    try {
      Path texts = folder.resolve("files");
      for (int i = 0; i < files; i++) {
        Path file = Folders.made(texts.resolve("d" + i / 1000)).resolve(i + ".txt");
        Files.writeString(
            file, "Bericht " + i + "\n\nDe raad besprak op dag " + i + " het plan.\n");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
      }
      first(folder.resolve("archive"), texts);
      long begin = System.nanoTime();
      IngestReport report =
          new ImportJob(folder.resolve("archive"), config, config.imports())
              .run(scope(texts), Progress.SILENT);
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (report.unchanged() != files) {
        throw new IllegalStateException("not unchanged: " + report);
      }
      return new Unchanged(files, seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  private void first(Path archive, Path texts) {
    try (ArchiveWriter writer =
        ArchiveWriter.open(Folders.made(archive.resolve("index")), config.schema())) {
      new Ingest(
              scope(texts),
              Extractors.open(config.extract()),
              article -> new AnnotatedArticle(article, List.of()),
              writer,
              archive,
              config.knowledge(),
              config.imports().run(),
              Progress.SILENT,
              Clock.systemUTC())
          .run();
    }
  }

  private static Scope scope(Path texts) {
    return new Scope.Folders(new Corpus(List.of(texts)));
  }
}

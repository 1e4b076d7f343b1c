package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.cli.imports.ImportJob;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extractors;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.Ingest;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.Progress;
import org.leeszaal.ingest.Scope;

/**
 * Measures imports: a run over files that are unchanged, and what it costs to read files in
 * processes of their own.
 *
 * @param samples folder of files that are read for the cost of processes
 * @param copies how often each of them is read, each time with another end
 */
public record IngestBench(ConfigFolder config, Path samples, int copies) {
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

  /**
   * @param unchangedSeconds for a whole run over so many unchanged files, its start included
   */
  public record Unchanged(int files, double unchangedSeconds) {}

  /**
   * @param filesPerSecondInside reading, tagging and indexing in one process
   * @param filesPerSecondInProcesses the same with each file read in another process
   * @param cost share of the throughput that processes take, 0 to 1; below 0 they are faster
   */
  public record Isolation(
      int files, double filesPerSecondInside, double filesPerSecondInProcesses, double cost) {}

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
          job(folder.resolve("archive"), config.imports()).run(scope(texts), Progress.SILENT);
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

  /** Reads the same files both ways, after a run of each for warming up. */
  public Isolation isolation() {
    Path folder = Folders.temporary();
    try {
      Path texts = Folders.made(folder.resolve("files"));
      int files = copy(texts);
      ImportSettings apart = config.imports();
      run(folder.resolve("warm"), apart.inOneProcess(), texts);
      double inside = files / run(folder.resolve("inside"), apart.inOneProcess(), texts);
      double outside = files / run(folder.resolve("outside"), apart, texts);
      return new Isolation(files, inside, outside, 1 - outside / inside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  private double run(Path archive, ImportSettings settings, Path texts) {
    Folders.made(archive);
    Duration took = job(archive, settings).run(scope(texts), Progress.SILENT).time();
    return took.toMillis() / 1000.0;
  }

  /** Bytes behind the end make other content; readers of all formats pass over them. */
  private int copy(Path texts) throws IOException {
    int files = 0;
    for (SourceFile sample : new Corpus(List.of(samples)).files()) {
      byte[] bytes = Files.readAllBytes(sample.path());
      for (int copy = 0; copy < copies; copy++) {
        Path file = texts.resolve(copy + "-" + files + "-" + sample.path().getFileName());
        Files.write(file, bytes);
        Files.write(
            file,
            ("\n" + " ".repeat(copy)).getBytes(StandardCharsets.US_ASCII),
            java.nio.file.StandardOpenOption.APPEND);
        files++;
      }
    }
    return files;
  }

  private static Scope scope(Path texts) {
    return new Scope.Folders(new Corpus(List.of(texts)));
  }

  private ImportJob job(Path archive, ImportSettings settings) {
    return new ImportJob(archive, config, settings);
  }
}

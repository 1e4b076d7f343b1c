package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeszaal.cli.imports.ImportJob;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.Progress;
import org.leeszaal.ingest.Scope;

/**
 * Measures what it costs to read files in processes of their own: the same import both ways, one
 * after the other, several times. This process is warm; those that read are fresh each time, as
 * they are in life.
 *
 * @param samples folder of files that are read
 * @param rounds of each way; figures are the medians
 */
public record IsolationBench(ConfigFolder config, Path samples, int rounds) {
  /**
   * One way to read.
   *
   * @param seconds for the whole import
   * @param processorSeconds of this process and those that it started; steadier than seconds when
   *     the machine has other work
   */
  public record Way(double seconds, double processorSeconds) {}

  /**
   * Both ways; costs are shares of the throughput, 0 to 1, below 0 when processes are faster.
   *
   * @param cost by time on the clock
   * @param processorCost by processor time
   */
  public record Isolation(
      int files,
      double filesPerSecondInside,
      double filesPerSecondInProcesses,
      double cost,
      double processorSecondsInside,
      double processorSecondsInProcesses,
      double processorCost) {
    static Isolation of(int files, Way inside, Way apart) {
      return new Isolation(
          files,
          files / inside.seconds(),
          files / apart.seconds(),
          1 - inside.seconds() / apart.seconds(),
          inside.processorSeconds(),
          apart.processorSeconds(),
          1 - inside.processorSeconds() / apart.processorSeconds());
    }
  }

  /** A set for each number of copies, each copy with another end. */
  public List<Isolation> isolation(List<Integer> copies) {
    return copies.stream().map(this::isolation).toList();
  }

  private Isolation isolation(int copies) {
    Path folder = Folders.temporary();
    try {
      Path texts = Folders.made(folder.resolve("files"));
      int files = copy(texts, copies);
      ImportSettings apart = config.imports();
      List<Way> inside = new ArrayList<>();
      List<Way> outside = new ArrayList<>();
      run(folder.resolve("warm"), apart.inOneProcess(), texts);
      for (int round = 0; round < rounds; round++) {
        outside.add(run(folder.resolve("outside"), apart, texts));
        inside.add(run(folder.resolve("inside"), apart.inOneProcess(), texts));
      }
      return Isolation.of(files, median(inside), median(outside));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  private Way run(Path archive, ImportSettings settings, Path texts) {
    Folders.made(archive);
    double before = ProcessorTime.seconds();
    long begin = System.nanoTime();
    new ImportJob(archive, config, settings)
        .run(new Scope.Folders(new Corpus(List.of(texts))), Progress.SILENT);
    Way way = new Way((System.nanoTime() - begin) / 1e9, ProcessorTime.seconds() - before);
    Folders.delete(archive);
    return way;
  }

  private static Way median(List<Way> rounds) {
    return new Way(
        median(rounds.stream().mapToDouble(Way::seconds).toArray()),
        median(rounds.stream().mapToDouble(Way::processorSeconds).toArray()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** Bytes behind the end make other content; readers of all formats pass over them. */
  private int copy(Path texts, int copies) throws IOException {
    int files = 0;
    for (SourceFile sample : new Corpus(List.of(samples)).files()) {
      byte[] bytes = Files.readAllBytes(sample.path());
      for (int copy = 0; copy < copies; copy++) {
        Path file = texts.resolve(copy + "-" + files + "-" + sample.path().getFileName());
        Files.write(file, bytes);
        byte[] end = ("\n" + " ".repeat(copy)).getBytes(StandardCharsets.US_ASCII);
        Files.write(file, end, StandardOpenOption.APPEND);
        files++;
      }
    }
    return files;
  }
}

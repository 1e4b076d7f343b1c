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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;

/**
 * Measures what it costs to read files in processes of their own: the same command {@code ingest}
 * both ways, one after the other, several times.
 *
 * @param config the folder with settings, tables and models
 * @param samples folder of files that are read
 * @param rounds of each way; figures are the medians
 */
public record IsolationBench(Path config, Path samples, int rounds) {
  private static final int FINE = 0;
  private static final int SOME_FAILED = 1;

  private static final String SETTINGS = "ingest.yaml";
  private static final Pattern PROCESSES = Pattern.compile("(?m)^processes:.*$");
  private static final String NONE = "processes: none";

  /**
   * One way to read.
   *
   * @param seconds for the whole command, its start and its models included
   * @param processorSeconds of the command and the processes that it started; steadier than seconds
   *     when the machine has other work
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
      Path own = inOneProcess(Folders.made(folder.resolve("config")));
      List<Way> inside = new ArrayList<>();
      List<Way> apart = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        apart.add(run(folder.resolve("archive"), config, texts));
        inside.add(run(folder.resolve("archive"), own, texts));
      }
      return Isolation.of(files, median(inside), median(apart));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  /** The same settings but one. */
  private Path inOneProcess(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(config.toAbsolutePath())) {
      for (Path file : files.toList()) {
        Path place = folder.resolve(file.getFileName().toString());
        if (place.endsWith(SETTINGS)) {
          Files.writeString(place, PROCESSES.matcher(Files.readString(file)).replaceAll(NONE));
        } else {
          Files.createSymbolicLink(place, file);
        }
      }
    }
    return folder;
  }

  private static Way run(Path archive, Path settings, Path texts) {
    double before = ProcessorTime.seconds();
    long begin = System.nanoTime();
    OwnCommand.run(
        List.of(
            "ingest",
            texts.toString(),
            "--index",
            archive.toString(),
            "--config",
            settings.toString()),
        List.of(FINE, SOME_FAILED));
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

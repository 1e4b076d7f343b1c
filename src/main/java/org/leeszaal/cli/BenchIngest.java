package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.bench.IngestBench;
import org.leeszaal.cli.bench.IsolationBench;
import org.leeszaal.cli.bench.IsolationBench.Isolation;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Import files that are unchanged (as many as --articles says), and show what it costs to"
          + " read",
      "files in processes of their own: the same command both ways."
    })
final class BenchIngest implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private BenchCommand bench;
  @Mixin private ConfigOption config;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Files for the cost of processes (default: corpora of this program).")
  private @Nullable Path samples;

  @Option(
      names = "--copies",
      paramLabel = "N",
      split = ",",
      defaultValue = "20,95",
      description = "How often each of them is read; a set for each (default: ${DEFAULT-VALUE}).")
  private List<Integer> copies = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each way; figures are the medians (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() {
    Path from = samples == null ? BenchCommand.home().resolve("corpora") : samples;
    copies.forEach(copy -> Bounds.positive(spec, "--copies", copy));
    IsolationBench isolation =
        new IsolationBench(config.read().folder(), from, Bounds.positive(spec, "--rounds", rounds));
    Figures figures =
        new Figures(
            new IngestBench(config.read()).unchanged(bench.articles()),
            isolation.isolation(copies));
    switch (bench.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(figures));
      case TEXT -> print(figures, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private static void print(Figures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "a run over %,d unchanged files: %.1f s%n",
        figures.unchanged().files(),
        figures.unchanged().unchangedSeconds());
    figures.isolation().forEach(set -> print(set, out));
  }

  private static void print(Isolation set, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%,d files in one process: %.1f a second, %.1f s of processor time; read in other"
            + " processes: %.1f a second (cost %.0f %%), %.1f s (cost %.0f %%)%n",
        set.files(),
        set.filesPerSecondInside(),
        set.processorSecondsInside(),
        set.filesPerSecondInProcesses(),
        100 * set.cost(),
        set.processorSecondsInProcesses(),
        100 * set.processorCost());
  }

  /** Both measurements. */
  record Figures(IngestBench.Unchanged unchanged, List<Isolation> isolation) {}
}

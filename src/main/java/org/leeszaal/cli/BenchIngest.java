package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.bench.IngestBench;
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
      "files in processes of their own: the same import both ways."
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
      defaultValue = "10",
      description = "How often each of them is read (default: ${DEFAULT-VALUE}).")
  private int copies;

  @Override
  public Integer call() {
    Path from = samples == null ? BenchCommand.home().resolve("corpora") : samples;
    IngestBench ingest =
        new IngestBench(config.read(), from, Bounds.positive(spec, "--copies", copies));
    Figures figures = new Figures(ingest.unchanged(bench.articles()), ingest.isolation());
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
    out.printf(
        Locale.ROOT,
        "%,d files in one process: %.1f a second; each read in another process: %.1f a second"
            + " (cost %.0f %%)%n",
        figures.isolation().files(),
        figures.isolation().filesPerSecondInside(),
        figures.isolation().filesPerSecondInProcesses(),
        100 * figures.isolation().cost());
  }

  /** Both measurements. */
  record Figures(IngestBench.Unchanged unchanged, IngestBench.Isolation isolation) {}
}

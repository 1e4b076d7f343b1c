package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.cli.bench.ExtractBench;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extractors;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Read files with plain Tika and with Leeszaal (title, date and clean body too).")
final class BenchExtract implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private BenchCommand bench;
  @Mixin private ConfigOption config;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "Files read at the same time (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--seconds",
      defaultValue = "3",
      description = "How long each figure is measured at least (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders (default: the sample archive).")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws InterruptedException {
    List<Path> named = paths.isEmpty() ? List.of(BenchCommand.home().resolve("corpora")) : paths;
    List<SourceFile> files = new Corpus(named).files();
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there are no files in " + named + ".");
    }
    List<ExtractBench.Row> rows =
        new ExtractBench(
                Extractors.open(config.read().extract()),
                files,
                Bounds.positive(spec, "--threads", threads),
                Bounds.positive(spec, "--seconds", seconds))
            .run();
    switch (bench.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(rows));
      case TEXT -> print(rows, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private void print(List<ExtractBench.Row> rows, PrintWriter out) {
    out.printf("%d threads; files a second%n%n", threads);
    out.printf(
        "%-10s %8s %12s %12s %8s %22s%n",
        "kind", "files", "plain Tika", "Leeszaal", "ratio", "read by Tika / by us");
    for (ExtractBench.Row row : rows) {
      out.printf(
          Locale.ROOT,
          "%-10s %,8d %,12.1f %,12.1f %8.2f %,12d / %,7d%n",
          row.kind(),
          row.files(),
          row.plain().filesPerSecond(),
          row.leeszaal().filesPerSecond(),
          row.ratio(),
          row.plain().read(),
          row.leeszaal().read());
    }
  }
}

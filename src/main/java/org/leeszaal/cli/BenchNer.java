package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.cli.bench.NerBench;
import org.leeszaal.cli.bench.OurTexts;
import org.leeszaal.extract.Extractors;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Find names in our own texts: cutting into words, finding, and deciding who is meant.",
      "Before it: how long tables and models take to load, and how much memory they keep.",
      "How well they are found: evaluate ner."
    })
final class BenchNer implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private BenchCommand bench;
  @Mixin private ConfigOption config;

  @Option(
      names = "--tokens",
      defaultValue = "200000",
      description = "Tokens of each language (default: ${DEFAULT-VALUE}).")
  private int tokens;

  @Override
  public Integer call() {
    int enough = Bounds.positive(spec, "--tokens", tokens);
    NerBench.Figures figures =
        NerBench.measure(
            () -> config.read().finder(),
            () -> OurTexts.read(BenchCommand.home(), Extractors.open(config.read().extract())),
            enough);
    switch (bench.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(figures));
      case TEXT -> print(figures, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private static void print(NerBench.Figures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "tables and models: loaded in %.2f s, %,d MB of heap%n",
        figures.loadSeconds(),
        figures.heapBytes() >> 20);
    out.printf(
        "one thread%n%n%-10s %12s %12s %18s%n", "language", "tokens", "names", "tokens a second");
    for (NerBench.Row row : figures.languages()) {
      out.printf(
          Locale.ROOT,
          "%-10s %,12d %,12d %,18.0f%n",
          row.language(),
          row.tokens(),
          row.mentions(),
          row.tokensPerSecond());
    }
  }
}

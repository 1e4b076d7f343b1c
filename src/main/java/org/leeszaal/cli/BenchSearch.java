package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.bench.SearchBench;
import org.leeszaal.cli.bench.SearchFigures;
import org.leeszaal.quality.Latency;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Make a news archive, write it with a plain Lucene program and with Leeszaal, and ask both the",
      "same questions. The plain one has one analyzed field a language, 5 facets, 10 hits and the",
      "unified highlighter."
    })
final class BenchSearch implements Callable<Integer> {
  private static final double MEGA = 1e6;

  @Spec private CommandSpec spec;
  @ParentCommand private BenchCommand bench;
  @Mixin private ConfigOption config;

  @Option(
      names = "--queries",
      defaultValue = "300",
      description = "Questions of each kind (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep both indexes here; serve Leeszaal's with serve --index DIR/leeszaal.")
  private @Nullable Path kept;

  @Override
  public Integer call() {
    SearchBench run =
        new SearchBench(
            config.read(),
            BenchCommand.home(),
            bench.articles(),
            bench.seed(),
            Bounds.positive(spec, "--queries", queries),
            this::say);
    SearchFigures figures = kept == null ? run.run() : run.run(kept.toAbsolutePath());
    switch (bench.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(figures));
      case TEXT -> print(figures, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private void say(int written) {
    if (Boolean.getBoolean("leeszaal.terminal")) {
      spec.commandLine().getErr().println(written + " articles written");
    }
  }

  private static void print(SearchFigures figures, PrintWriter out) {
    SearchFigures.Program plain = figures.plain();
    SearchFigures.Program ours = figures.leeszaal();
    out.printf(
        Locale.ROOT,
        "%,d made articles, %.1f MB of text, seed %d; one thread%n%n",
        figures.articles(),
        figures.textBytes() / MEGA,
        figures.seed());
    out.printf("%-34s %12s %12s %8s%n", "", "plain Lucene", "Leeszaal", "ratio");
    row("articles written a second", plain.articlesPerSecond(), ours.articlesPerSecond(), out);
    row("index, MB", plain.indexBytes() / MEGA, ours.indexBytes() / MEGA, out);
    row(
        "heap in use while writing, MB",
        plain.writingHeapBytes() / MEGA,
        ours.writingHeapBytes() / MEGA,
        out);
    row(
        "heap in use while reading, MB",
        plain.readingHeapBytes() / MEGA,
        ours.readingHeapBytes() / MEGA,
        out);
    row("start to first answer, ms", plain.firstAnswerMillis(), ours.firstAnswerMillis(), out);
    out.printf(
        "%n%-10s %27s %27s %15s %19s%n",
        "", "plain Lucene, ms", "Leeszaal, ms", "ratio", "hits a question");
    out.printf(
        "%-10s %9s%9s%9s %9s%9s%9s %8s%8s %10s%10s%n",
        "question", "p50", "p90", "p99", "p50", "p90", "p99", "p50", "p99", "plain", "Leeszaal");
    figures.queries().forEach(kind -> row(kind, out));
  }

  private static void row(String what, double plain, double ours, PrintWriter out) {
    // A ratio to what is next to nothing says nothing.
    String ratio = plain < 0.05 ? "-" : String.format(Locale.ROOT, "%.2f", ours / plain);
    out.printf(Locale.ROOT, "%-34s %,12.1f %,12.1f %8s%n", what, plain, ours, ratio);
  }

  private static void row(SearchFigures.Kind kind, PrintWriter out) {
    Latency plain = kind.plain();
    Latency ours = kind.leeszaal();
    out.printf(
        Locale.ROOT,
        "%-10s %9.2f%9.2f%9.2f %9.2f%9.2f%9.2f %8.2f%8.2f %,10.1f%,10.1f%n",
        kind.kind(),
        plain.p50(),
        plain.p90(),
        plain.p99(),
        ours.p50(),
        ours.p90(),
        ours.p99(),
        kind.ratio50(),
        kind.ratio99(),
        kind.plainHits(),
        kind.leeszaalHits());
  }
}

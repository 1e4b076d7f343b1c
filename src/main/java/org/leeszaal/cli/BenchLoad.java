package org.leeszaal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.bench.LoadBench;
import org.leeszaal.web.bulk.QueryList;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Ask an archive that is served on this machine, as many readers at once do.",
      "A request that is told to come back (503 with Retry-After) is counted apart; anything but"
          + " that or",
      "a page is a failure."
    })
final class BenchLoad implements Callable<Integer> {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final List<String> QUERIES =
      List.of(
          "regering",
          "président",
          "government",
          "person:macron",
          "\"prime minister\"",
          "gouv*",
          "Brussel OR Bruxelles",
          "country:MA",
          "oorlog Oekraïne",
          "élections -france",
          "war w/5 peace");

  @Spec private CommandSpec spec;
  @ParentCommand private BenchCommand bench;

  @Option(
      names = "--clients",
      defaultValue = "64",
      description = "Readers at the same time (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--requests",
      defaultValue = "4000",
      description = "Requests of all of them together (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "A query a line (default: a few of our own).")
  private @Nullable Path file;

  @Parameters(paramLabel = "URL", description = "Where the archive is served, on this machine.")
  private URI server;

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (server.getHost() == null || !THIS_MACHINE.contains(server.getHost())) {
      throw new ParameterException(
          spec.commandLine(),
          server + " is not on this machine: name it as http://127.0.0.1:PORT/.");
    }
    LoadBench.Result result =
        new LoadBench(
                server.resolve("/"),
                queries(),
                Bounds.positive(spec, "--clients", clients),
                Bounds.positive(spec, "--requests", requests))
            .run();
    switch (bench.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(result));
      case TEXT -> print(result, spec.commandLine().getOut());
    }
    return result.failed() == 0 ? ExitCodes.FINE : ExitCodes.FAILED;
  }

  private List<String> queries() throws IOException {
    if (file == null) {
      return QUERIES;
    }
    List<String> read =
        QueryFile.read(file, "").lines().stream().map(QueryList.Line::query).toList();
    if (read.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no query in " + file + ".");
    }
    return read;
  }

  private static void print(LoadBench.Result result, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d readers at once, %,d requests, %.1f a second; the slowest took %.0f ms%n%n",
        result.clients(),
        result.requests(),
        result.requestsPerSecond(),
        result.slowest());
    out.printf(
        "%-24s %9s %9s %9s %9s %13s %7s%n",
        "page", "answered", "p50 ms", "p90 ms", "p99 ms", "told to wait", "failed");
    for (LoadBench.Row row : result.pages()) {
      out.printf(
          Locale.ROOT,
          "%-24s %,9d %9.1f %9.1f %9.1f %,13d %,7d%n",
          row.page(),
          row.answered().count(),
          row.answered().p50(),
          row.answered().p90(),
          row.answered().p99(),
          row.toldToWait(),
          row.failed());
    }
  }
}

package org.leeszaal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ResultPage;
import org.leeszaal.web.bulk.BatchLine;
import org.leeszaal.web.bulk.QueryList;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Search a list of names or queries: one a line, or one column of a CSV file.",
      "A first line such as name, naam, nom or query is taken as the heading of a CSV file.",
      "Lines that can't be read are reported on standard error; the rest runs."
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;
  @Mixin private SearchOptions options;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The CSV column with the queries, by its heading (default: the first column).")
  private String column;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "Results a query (default: ${DEFAULT-VALUE}).")
  private int size;

  @Parameters(paramLabel = "FILE", description = "UTF-8 text, or CSV when its name ends in .csv.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    QueryList list = QueryFile.read(file, column);
    PrintWriter out = spec.commandLine().getOut();
    list.problems()
        .forEach(
            problem ->
                spec.commandLine()
                    .getErr()
                    .println("line " + problem.line() + ": " + problem.what()));
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      for (QueryList.Line line : list.lines()) {
        ResultPage page =
            searcher.search(
                options
                    .request(line.query())
                    .page(0, Bounds.notNegative(spec, "--size", size))
                    .facetSize(0));
        print(line, page, out);
      }
    }
    return list.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.FAILED;
  }

  private void print(QueryList.Line line, ResultPage page, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(Json.line(BatchLine.of(line, page)));
      case TEXT -> {
        out.println(page.total() + "\t" + line.query());
        page.hits().forEach(hit -> out.println("\t" + hit.id() + " " + hit.title()));
      }
    }
  }
}

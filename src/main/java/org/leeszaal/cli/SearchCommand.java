package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ResultPage;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.SearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Search the archive: one page of results with facets.",
      "Query syntax: words (all must match), AND OR NOT, \"phrases\", wild*, fuzzy~1, field:value,",
      "person:name, w/5; see docs/help/query.md."
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;
  @Mixin private SearchOptions options;

  @Option(names = "--from", defaultValue = "0", description = "First result, from 0.")
  private int from;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "Results (default: ${DEFAULT-VALUE}).")
  private int size;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to search; empty finds everything.")
  private String[] words = {};

  @Override
  public Integer call() {
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      ResultPage page =
          searcher.search(
              options
                  .request(String.join(" ", words))
                  .page(
                      Bounds.notNegative(spec, "--from", from),
                      Bounds.notNegative(spec, "--size", size)));
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(SearchJson.of(page)));
        case TEXT -> SearchText.print(page, spec.commandLine().getOut());
      }
    }
    return ExitCodes.FINE;
  }
}

package org.leeszaal.cli;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Filter;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.SavedCounts;
import org.leeszaal.web.json.SearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Show the results of a saved search; what they show is not new any more.")
final class SavedRun implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleOfArchive archive;
  @Mixin private JsonOption json;

  @Option(names = "--new", description = "Only what came in since you last looked.")
  private boolean onlyNew;

  @Option(names = "--from", defaultValue = "0", description = "First result, from 0.")
  private int from;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "Results (default: ${DEFAULT-VALUE}).")
  private int size;

  @Parameters(paramLabel = "NAME", description = "As 'saved' lists it.")
  private String name;

  @Override
  public Integer call() {
    Desk desk = archive.desk();
    SavedSearch search = find(desk, name);
    try (ArchiveSearcher searcher = archive.searcher()) {
      Instant now = searcher.times().asOf();
      SearchRequest request =
          SavedCounts.request(search)
              .page(
                  Bounds.notNegative(spec, "--from", from),
                  Bounds.notNegative(spec, "--size", size));
      ResultPage page =
          searcher.search(onlyNew ? request.with(new Filter.AddedAfter(search.looked())) : request);
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(SearchJson.of(page)));
        case TEXT -> SearchText.print(page, spec.commandLine().getOut());
      }
      desk.save(search.lookedAt(now));
    }
    return ExitCodes.FINE;
  }

  static SavedSearch find(Desk desk, String name) {
    return desk.savedSearches().stream()
        .filter(one -> one.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "no search is saved as '"
                        + name
                        + "'; 'leeszaal saved' lists them, 'leeszaal saved add' makes one."));
  }
}

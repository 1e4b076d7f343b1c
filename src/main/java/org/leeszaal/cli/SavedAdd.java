package org.leeszaal.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.desk.SavedSearch.Matching;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.FilterCode;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Save a search under a name, in place of the one of that name.")
final class SavedAdd implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleOfArchive archive;
  @Mixin private SearchOptions options;

  @Parameters(index = "0", paramLabel = "NAME", description = "For example \"Pegasus in Morocco\".")
  private String name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "As for search; may be empty when there is a --filter.")
  private String[] words = {};

  @Override
  public Integer call() {
    SearchRequest request = options.request(String.join(" ", words));
    try (ArchiveSearcher searcher = archive.searcher()) {
      Instant now = searcher.times().asOf();
      archive.desk().save(search(request, now));
    }
    spec.commandLine().getOut().println("saved: " + name.strip());
    return ExitCodes.FINE;
  }

  private SavedSearch search(SearchRequest request, Instant asOf) {
    try {
      return new SavedSearch(
          name.strip(),
          request.query(),
          request.filters().stream().map(FilterCode::of).toList(),
          request.sort().code(),
          request.exactness() == Exactness.EXACT ? Matching.EXACT : Matching.STEMMED,
          Instant.now(),
          asOf);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "a saved search needs a name of one line and a query or filter.", e);
    }
  }
}

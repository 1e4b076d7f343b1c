package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.ArticleId;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.ingest.FileOutcome;
import org.leeszaal.ingest.Ledger;
import org.leeszaal.ingest.LedgerEntry;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Check that index, ledger and desk are sound and tell the same; applies corrections that the"
            + " index does not show yet, and says how to mend the rest.")
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Override
  public Integer call() {
    ConfigFolder settings = config.read();
    DeskCheck.Result desk =
        new DeskCheck(Desk.open(archive.folder()), archive.existing(), settings.schema())
            .run(new Tables(settings));
    List<String> problems = new ArrayList<>(desk.problems());
    long articles;
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      articles = searcher.search(SearchRequest.of("").page(0, 0)).total();
      for (LedgerEntry entry : Ledger.read(archive.folder()).entries()) {
        if (entry.outcome() instanceof FileOutcome.Indexed(var ids)) {
          ids.stream()
              .filter(id -> searcher.article(id, SearchRequest.of("")).isEmpty())
              .forEach(id -> problems.add(missing(entry, id)));
        }
      }
    }
    VerifyJson result = new VerifyJson(articles, desk.repaired(), problems);
    print(result, spec.commandLine().getOut());
    return problems.isEmpty() ? ExitCodes.FINE : ExitCodes.ARCHIVE;
  }

  private static String missing(LedgerEntry entry, ArticleId id) {
    return "article "
        + id
        + " of "
        + entry.path()
        + " is not in the index; delete files.tsv beside it and ingest the same folders again.";
  }

  private void print(VerifyJson result, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(Json.line(result));
      case TEXT -> {
        result.repaired().forEach(line -> out.println("repaired: " + line));
        result.problems().forEach(out::println);
        out.println(
            result.articles()
                + " articles; "
                + (result.problems().isEmpty()
                    ? "all is well"
                    : result.problems().size() + " problems"));
      }
    }
  }

  /** Articles in the index, what was mended, and what is wrong. */
  record VerifyJson(long articles, List<String> repaired, List<String> problems) {}
}

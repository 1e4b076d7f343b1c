package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.cli.desk.DeskCheck;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.ingest.Verification;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Check that the archive is sound: every byte of the index, index against ledger, desk,"
          + " models and tables.",
      "Says how to mend what is not; with --repair, mends it."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int MOST_LINES = 50;

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(
      names = "--repair",
      description = "Leave out what is damaged, and have what is missing read again.")
  private boolean repair;

  @Override
  public Integer call() {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    Verification verification =
        new Verification(archive.folder(), settings.schema(), settings.knowledge());
    Desk kept = Desk.open(archive.folder());
    DeskCheck desk = new DeskCheck(kept, index, settings.schema(), new Tables(settings));
    Verification.Findings found = verification.look();
    List<String> done = new ArrayList<>();
    if (repair) {
      if (!found.problems().isEmpty()) {
        done.addAll(verification.repair());
      }
      done.addAll(desk.repair());
      found = done.isEmpty() ? found : verification.look();
    }
    found = found.with(desk.look());
    long articles = 0;
    if (found.problems().isEmpty()) {
      try (ArchiveSearcher searcher = OpenArchive.withoutTables(archive, config)) {
        articles = searcher.search(SearchRequest.of("").page(0, 0)).total();
      }
    }
    VerifyJson result = new VerifyJson(articles, found.problems(), done, found.advice());
    print(result, spec.commandLine().getOut());
    return found.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.ARCHIVE;
  }

  private void print(VerifyJson result, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(Json.line(result));
      case TEXT -> {
        result.repaired().forEach(line -> out.println("Repaired: " + line));
        result.problems().stream().limit(MOST_LINES).forEach(out::println);
        if (result.problems().size() > MOST_LINES) {
          out.println("... and more: --json has all of them.");
        }
        result.advice().forEach(out::println);
        out.println(
            result.problems().isEmpty()
                ? result.articles() + " articles; all is well"
                : result.problems().size() + " problems");
      }
    }
  }

  /** Articles in the index, what is wrong with it, what was mended and what may be better. */
  record VerifyJson(
      long articles, List<String> problems, List<String> repaired, List<String> advice) {}
}

package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.Language;
import org.leeszaal.ingest.FileOutcome;
import org.leeszaal.ingest.Ledger;
import org.leeszaal.ingest.LedgerEntry;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Overview;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.SearchJson.FacetJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show what is in the archive, and which files could not be read and why.")
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Override
  public Integer call() {
    try (ArchiveSearcher searcher = OpenArchive.withoutTables(archive, config)) {
      StatusJson status =
          StatusJson.of(searcher.overview(Language.EN), Ledger.read(archive.folder()));
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(status));
        case TEXT -> print(status, spec.commandLine().getOut());
      }
    }
    return ExitCodes.FINE;
  }

  private static void print(StatusJson status, PrintWriter out) {
    out.println(
        status.articles()
            + " articles in "
            + status.groups()
            + " groups from "
            + status.files()
            + " files");
    line("languages", status.languages(), out);
    line("outlets", status.outlets(), out);
    line("years", status.years(), out);
    out.println(
        status.failed().size() + " files failed, " + status.skipped().size() + " were skipped");
    status
        .failed()
        .forEach(
            file ->
                out.println(
                    "  failed: "
                        + file.path()
                        + ": "
                        + file.reason()
                        + " (since "
                        + file.since()
                        + ", tried "
                        + file.tries()
                        + " times)"));
    status
        .skipped()
        .forEach(file -> out.println("  skipped: " + file.path() + ": " + file.reason()));
  }

  private static void line(String name, List<FacetJson> values, PrintWriter out) {
    out.println(
        name
            + ": "
            + String.join(", ", values.stream().map(v -> v.label() + " " + v.count()).toList()));
  }

  /** Counts and failures of the archive. */
  record StatusJson(
      long articles,
      long groups,
      long undated,
      int files,
      List<FacetJson> languages,
      List<FacetJson> outlets,
      List<FacetJson> years,
      List<FileJson> failed,
      List<FileJson> skipped) {

    static StatusJson of(Overview overview, Ledger ledger) {
      return new StatusJson(
          overview.articles(),
          overview.groups(),
          overview.undated(),
          ledger.size(),
          overview.languages().stream().map(FacetJson::of).toList(),
          overview.outlets().stream().map(FacetJson::of).toList(),
          overview.years().stream().map(FacetJson::of).toList(),
          ledger.entries().stream()
              .filter(entry -> entry.outcome() instanceof FileOutcome.Failed)
              .map(FileJson::of)
              .toList(),
          ledger.entries().stream()
              .filter(entry -> entry.outcome() instanceof FileOutcome.Skipped)
              .map(FileJson::of)
              .toList());
    }
  }

  /** A file without an article. */
  record FileJson(String path, String reason, String since, int tries) {
    static FileJson of(LedgerEntry entry) {
      return switch (entry.outcome()) {
        case FileOutcome.Failed(var reason, var tries, var kept) ->
            new FileJson(entry.path(), reason, entry.since().toString(), tries);
        case FileOutcome.Skipped(var reason) ->
            new FileJson(entry.path(), reason, entry.since().toString(), 1);
        case FileOutcome.Indexed indexed ->
            throw new IllegalArgumentException("no problem: " + entry);
        case FileOutcome.Duplicate duplicate ->
            throw new IllegalArgumentException("no problem: " + entry);
      };
    }
  }
}

package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.KeptSearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "saved",
    mixinStandardHelpOptions = true,
    description = {
      "List the saved searches: how many articles each finds, how many are new since you last",
      "looked ('saved run' looks), and how many the last import brought."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {SavedAdd.class, SavedRun.class, SavedRemove.class})
final class SavedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleOfArchive archive;
  @Mixin private JsonOption json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (ArchiveSearcher searcher = archive.searcher()) {
      for (SavedSearch search : archive.desk().savedSearches()) {
        KeptSearchJson line = KeptSearchJson.of(search, searcher);
        switch (json.form()) {
          case JSON -> out.println(Json.line(line));
          case TEXT ->
              out.println(
                  "%s: %d articles, %d new, %d of the last import  (%s%s)"
                      .formatted(
                          line.name(),
                          line.total(),
                          line.newSinceLooked(),
                          line.newInLastImport(),
                          line.query(),
                          String.join("", line.filters().stream().map(f -> " " + f).toList())));
        }
      }
    }
    return ExitCodes.FINE;
  }
}

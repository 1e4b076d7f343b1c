package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leeszaal.article.Corrector;
import org.leeszaal.cli.desk.CorrectedWriter;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Write the index anew after a change in index-config/analysis.",
      "Texts and names are taken from the archive: no file is read again, and nothing is lost when",
      "it is broken off. New models and tables need 'ingest --all' instead."
    })
final class ReindexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Override
  public Integer call() {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    Desk desk = Desk.open(archive.folder());
    Tables tables = new Tables(settings);
    Corrector corrector = desk.corrections().corrector(tables);
    int articles = ArchiveWriter.reindex(index, settings.schema(), corrector);
    CorrectedWriter.catchUp(index, settings.schema(), desk, tables);
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(new ReindexJson(articles)));
      case TEXT ->
          spec.commandLine()
              .getOut()
              .println("The index was written anew: " + articles + " articles.");
    }
    return ExitCodes.FINE;
  }

  /** How many articles were written. */
  record ReindexJson(int articles) {}
}

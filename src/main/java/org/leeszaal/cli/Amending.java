package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.cli.desk.LiveAmendments;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Amendments.Outcome;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that change who is meant have in common. */
final class Amending {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  /** Makes a change, given the searcher for looking things up. */
  interface Change {
    Outcome make(Amendments amendments, ArchiveSearcher searcher);
  }

  int run(Change change) {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    Desk desk = Desk.open(archive.folder());
    Tables tables = new Tables(settings);
    Outcome outcome;
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config);
        LiveAmendments amendments =
            new LiveAmendments(
                index, settings.schema(), desk, tables, searcher, LiveAmendments.SHELL)) {
      outcome = change.make(amendments, searcher);
    }
    print(outcome, spec.commandLine().getOut());
    return ExitCodes.FINE;
  }

  private void print(Outcome outcome, PrintWriter out) {
    OutcomeJson result =
        switch (outcome) {
          case Outcome.Applied(int number, int articles) ->
              new OutcomeJson(number, "applied", articles);
          case Outcome.WaitsForImport(int number) -> new OutcomeJson(number, "waits", 0);
          case Outcome.UnderWay(int number) -> new OutcomeJson(number, "under way", 0);
        };
    switch (json.form()) {
      case JSON -> out.println(Json.line(result));
      case TEXT ->
          out.println(
              "correction "
                  + result.number()
                  + (outcome instanceof Outcome.Applied
                      ? ": changed in " + result.articles() + " articles"
                      : ": kept; the import that is writing the archive applies it")
                  + " (undo it: leeszaal entity undo "
                  + result.number()
                  + ")");
    }
  }

  /** What became of a change. */
  record OutcomeJson(int number, String outcome, int articles) {}

  EntityId entity(String text) {
    return read(text, EntityId::new, " is not an entity id such as person/vladimir-putin.");
  }

  ArticleId article(String text) {
    return read(text, ArticleId::new, " is not an article id, as search gives them.");
  }

  /** Reads an argument; where that can't be, the command was used wrongly. */
  <T> T read(String text, Function<String, T> reader, String sentence) {
    try {
      if (text.isBlank()) {
        throw new IllegalArgumentException("empty");
      }
      return reader.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "'" + text + "'" + sentence, e);
    }
  }
}

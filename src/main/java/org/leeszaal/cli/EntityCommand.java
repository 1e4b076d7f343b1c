package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.EntityPage;
import org.leeszaal.web.json.EntityJson;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "entity",
    mixinStandardHelpOptions = true,
    description = {
      "Show one person, organisation, place or country: names, dates, company.",
      "With a subcommand: correct who is meant. See docs/help/corrections.md."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      EntityMerge.class,
      EntitySplit.class,
      EntityRename.class,
      EntityRetype.class,
      EntityHide.class,
      EntityMention.class,
      EntityCorrections.class,
      EntityUndo.class
    })
final class EntityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "Language of labels: nl, fr or en.")
  private String language;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      defaultValue = "",
      description = "For example person/vladimir-putin or country/MA.")
  private String id;

  @Override
  public Integer call() {
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      EntityPage page =
          searcher
              .entity(entityId(), Language.ofCode(language))
              .orElseThrow(
                  () ->
                      new NoSuchElementException(
                          "the archive does not know "
                              + id
                              + "; find ids with 'leeszaal search'."));
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(EntityJson.of(page)));
        case TEXT -> print(page, spec.commandLine().getOut());
      }
    }
    return ExitCodes.FINE;
  }

  private EntityId entityId() {
    if (id.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required parameter: 'ID', or a subcommand such as merge.");
    }
    try {
      return new EntityId(id);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "'" + id + "' is not an entity id such as person/vladimir-putin.", e);
    }
  }

  private static void print(EntityPage page, PrintWriter out) {
    out.println(
        page.labels().nl()
            + " / "
            + page.labels().fr()
            + " / "
            + page.labels().en()
            + " ("
            + page.id()
            + ")");
    out.println(
        page.mentions()
            + " mentions in "
            + page.articles()
            + " articles, "
            + page.first()
            + " to "
            + page.last());
    page.aliases()
        .forEach(a -> out.println("  " + a.name() + " (" + a.language().code() + ") " + a.count()));
    page.roles()
        .forEach(
            r ->
                out.println(
                    "  beside the name: "
                        + r.words()
                        + " ("
                        + r.language().code()
                        + ") "
                        + r.count()));
    out.println("together with:");
    page.together().all().stream()
        .limit(20)
        .forEach(
            other ->
                out.println("  " + other.label() + " (" + other.id() + ") " + other.articles()));
  }
}

package org.leeszaal.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.article.EntityId;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Tongue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "An entity is called so; it is found by the new name and by its old ones.")
final class EntityRename implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(index = "0", paramLabel = "ID", description = "For example person/cedric-maes.")
  private String id;

  @Parameters(index = "1", paramLabel = "NAME", description = "For example \"Cédric Maes\".")
  private String name;

  @Option(
      names = "--language",
      defaultValue = "all",
      description = "In which language: nl, fr, en or all (default: ${DEFAULT-VALUE}).")
  private String language;

  @Override
  public Integer call() {
    EntityId entity = amending.entity(id);
    Tongue tongue =
        amending.read(
            language,
            code -> Tongue.valueOf(code.toUpperCase(Locale.ROOT)),
            " is not nl, fr, en or all.");
    Correction rename =
        amending.read(
            name,
            label -> new Correction.Rename(entity, tongue, label),
            " is not a name of one line.");
    return amending.run((amendments, searcher) -> amendments.apply(rename));
  }
}

package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.EntityId;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "hide",
    mixinStandardHelpOptions = true,
    description = "Mentions of an entity are no names at all: they leave facets, pages and marks.")
final class EntityHide implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(paramLabel = "ID", description = "For example person/lees-ook.")
  private String id;

  @ArgGroup(multiplicity = "0..1")
  private @Nullable PartOption part;

  @Override
  public Integer call() {
    EntityId entity = amending.entity(id);
    Correction hide = new Correction.Hide(entity, part == null ? Part.ALL : part.part(amending));
    return amending.run((amendments, searcher) -> amendments.apply(hide));
  }
}

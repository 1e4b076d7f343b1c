package org.leeszaal.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.leeszaal.article.EntityKind;
import org.leeszaal.desk.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "retype",
    mixinStandardHelpOptions = true,
    description = {
      "An entity is of another kind; its id changes its first part: org/pegasus becomes misc/pegasus.",
      "Where an entity of that id is there already, both become one."
    })
final class EntityRetype implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(index = "0", paramLabel = "ID", description = "For example org/pegasus.")
  private String id;

  @Parameters(index = "1", paramLabel = "KIND", description = "person, org, place or misc.")
  private String kind;

  @Override
  public Integer call() {
    Correction retype =
        new Correction.Retype(
            amending.entity(id),
            amending.read(kind, EntityRetype::kind, " is not person, org, place or misc."));
    return amending.run((amendments, searcher) -> amendments.apply(retype));
  }

  private static EntityKind kind(String text) {
    return Arrays.stream(EntityKind.values())
        .filter(one -> one.prefix().equalsIgnoreCase(text) || one.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }
}

package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.leeszaal.desk.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Two ids are one: mentions of A mean B from now on, and B keeps its names.")
final class EntityMerge implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(index = "0", paramLabel = "A", description = "For example person/v-putin.")
  private String from;

  @Parameters(index = "1", paramLabel = "B", description = "For example person/vladimir-putin.")
  private String into;

  @Override
  public Integer call() {
    Correction merge = new Correction.Merge(amending.entity(from), amending.entity(into), "");
    return amending.run((amendments, searcher) -> amendments.apply(merge));
  }
}

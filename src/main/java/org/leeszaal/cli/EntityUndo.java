package org.leeszaal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = {
      "Take a correction back. The undoing has a number of its own: undo that, and the correction",
      "holds again."
    })
final class EntityUndo implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(paramLabel = "N", description = "As 'entity corrections' lists it.")
  private int number;

  @Override
  public Integer call() {
    return amending.run((amendments, searcher) -> amendments.undo(number));
  }
}

package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.leeszaal.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Forget a saved search; its articles stay.")
final class SavedRemove implements Callable<Integer> {
  @Mixin private ArticleOfArchive archive;

  @Parameters(paramLabel = "NAME", description = "As 'saved' lists it.")
  private String name;

  @Override
  public Integer call() {
    Desk desk = archive.desk();
    desk.forget(SavedRun.find(desk, name).name());
    return ExitCodes.FINE;
  }
}

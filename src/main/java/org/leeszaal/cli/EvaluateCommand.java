package org.leeszaal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Score Leeszaal against expected answers.",
    subcommands = {
      EvaluateNer.class,
      EvaluateNames.class,
      EvaluateLinking.class,
      EvaluateLanguage.class,
      EvaluateRetrieval.class
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to evaluate: ner, names, linking, language or retrieval.");
  }
}

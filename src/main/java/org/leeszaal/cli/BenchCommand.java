package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.leeszaal.cli.JsonOption.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measure speed, size and memory on this machine, beside plain Lucene and plain Tika.",
      "Without a name of what to measure: search."
    },
    subcommands = {
      BenchSearch.class,
      BenchExtract.class,
      BenchIngest.class,
      BenchNer.class,
      BenchLoad.class,
      BenchPlain.class
    })
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      scope = ScopeType.INHERIT,
      defaultValue = "10000",
      description = "Articles to make (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--seed",
      scope = ScopeType.INHERIT,
      defaultValue = "1",
      description =
          "Another number makes other articles and questions (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "One JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    return Objects.requireNonNull(spec.commandLine().getSubcommands().get("search")).execute();
  }

  int articles() {
    return Bounds.positive(spec, "--articles", articles);
  }

  long seed() {
    return seed;
  }

  Form form() {
    return json ? Form.JSON : Form.TEXT;
  }

  /** The folder of the program, where its texts are. */
  static Path home() {
    return Path.of(System.getProperty("leeszaal.home", "."));
  }
}

package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. Reads the command line and hands over to the command that it names. */
@Command(
    name = "leeszaal",
    description = {
      "Offline search for news archives in Dutch, French and English.",
      "Every command has --help. Exit codes: 0 fine, 1 something failed, 2 wrong use, 3 archive"
          + " problem."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "Leeszaal 0.1.0",
    subcommands = {
      IngestCommand.class,
      RetryCommand.class,
      ReindexCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      SearchCommand.class,
      ArticleCommand.class,
      EntityCommand.class,
      TagCommand.class,
      NoteCommand.class,
      SavedCommand.class,
      BatchCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      PasswordCommand.class,
      StatusCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      HelpCommand.class
    })
public final class Main {
  /**
   * Lucene's advice to start the JVM otherwise is no use to a reader. Held, or it'd be forgotten.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    System.exit(code);
  }

  /** Runs one command; what it prints goes to the given writers. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Problems());
    line.setParameterExceptionHandler(new WrongUse());
    line.setUsageHelpAutoWidth(true);
    int code = args.length == 0 ? showHelp(line) : line.execute(args);
    out.flush();
    return code;
  }

  private static int showHelp(CommandLine line) {
    line.usage(line.getOut());
    return ExitCodes.WRONG_USE;
  }
}

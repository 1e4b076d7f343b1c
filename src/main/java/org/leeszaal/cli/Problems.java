package org.leeszaal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.leeszaal.config.ConfigProblem;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.DeskProblem;
import org.leeszaal.entity.ModelProblem;
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.ingest.LedgerProblem;
import org.leeszaal.ingest.NoBackup;
import org.leeszaal.ingest.child.ChildProblem;
import org.leeszaal.schema.IndexMismatch;
import org.leeszaal.search.ArchiveMissing;
import org.leeszaal.web.CannotListen;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one sentence and an exit code. */
final class Problems implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    return switch (e) {
      case ConfigProblem p -> say(line, p, ExitCodes.WRONG_USE);
      case ModelProblem p -> say(line, p, ExitCodes.WRONG_USE);
      case MissingPath p -> say(line, p, ExitCodes.WRONG_USE);
      case CannotListen p -> say(line, p, ExitCodes.WRONG_USE);
      case IndexMismatch p -> say(line, p, ExitCodes.ARCHIVE);
      case ArchiveLocked p -> say(line, p, ExitCodes.ARCHIVE);
      case ArchiveMissing p -> say(line, p, ExitCodes.ARCHIVE);
      case LedgerProblem p -> say(line, p, ExitCodes.ARCHIVE);
      case DeskProblem p -> say(line, p, ExitCodes.ARCHIVE);
      case CorrectionRefused p -> say(line, p, ExitCodes.FAILED);
      case ChildProblem p -> say(line, p, ExitCodes.ARCHIVE);
      case NoBackup p -> say(line, p, ExitCodes.WRONG_USE);
      case MissingArchive p -> say(line, p, ExitCodes.ARCHIVE);
      case UncheckedIOException p -> say(line, ioSentence(p), ExitCodes.ARCHIVE);
      case IOException p -> say(line, ioSentence(p), ExitCodes.ARCHIVE);
      case NoSuchElementException p -> say(line, p, ExitCodes.FAILED);
      default -> bug(e, line);
    };
  }

  private static int say(CommandLine line, Exception problem, int code) {
    return say(line, String.valueOf(problem.getMessage()), code);
  }

  private static int say(CommandLine line, String sentence, int code) {
    line.getErr().println("leeszaal: " + sentence);
    return code;
  }

  private static String ioSentence(Exception e) {
    if (String.valueOf(e.getMessage()).contains("No space left on device")) {
      return "the disk is full: "
          + e.getMessage()
          + ". The archive is as of its last commit; make room and run the same command again.";
    }
    return "could not read or write: "
        + e.getMessage()
        + ". Check that the disk is not full and that the folder may be read and written.";
  }

  private static int bug(Exception e, CommandLine line) {
    e.printStackTrace(line.getErr());
    return say(
        line,
        "this is a fault of Leeszaal, not of yours; please report it with the lines above.",
        ExitCodes.FAILED);
  }
}

package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What people do wrong ends in a sentence that says what to do, and the documented exit code. */
class WrongUseTest {
  @TempDir Path folder;

  @Test
  void missingFolderIsWrongUse() {
    Shell shell = Shell.run("ingest", folder.resolve("nowhere").toString(), "--index", index());
    assertSays(ExitCodes.WRONG_USE, "check the spelling", shell);
    assertFalse(Files.exists(folder.resolve("archive")), "a wrong path must not make an archive");
  }

  @Test
  void missingArchiveIsAnArchiveProblem() {
    assertSays(ExitCodes.ARCHIVE, "holds no archive", Shell.run("search", "x", "--index", index()));
  }

  @Test
  void aFileThatCanNotBeWrittenIsASentence() {
    CommandLine line = new CommandLine(new Main());
    StringWriter err = new StringWriter();
    line.setErr(new PrintWriter(err, true));
    int code =
        new Problems()
            .handleExecutionException(
                new NoSuchFileException("/no/such"), line, line.parseArgs("status"));
    assertSays(ExitCodes.ARCHIVE, "/no/such", new Shell(code, "", err.toString()));
    assertFalse(err.toString().contains("\tat "), err.toString());
  }

  @Test
  void unknownCommandProposesTheRightOne() {
    assertSays(ExitCodes.WRONG_USE, "search", Shell.run("serch", "x"));
  }

  @Test
  void badFilterSaysHowToWriteOne() {
    assertSays(
        ExitCodes.WRONG_USE,
        "DIM=VALUE",
        Shell.run("search", "x", "--filter", "colour=red", "--index", index()));
  }

  @Test
  void negativeFromIsWrongUse() throws IOException {
    Files.createDirectories(folder.resolve("archive/index"));
    int code = Shell.run("search", "x", "--from", "-3", "--index", index()).code();
    assertTrue(code == ExitCodes.WRONG_USE || code == ExitCodes.ARCHIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest",
        "retry",
        "backup",
        "restore",
        "extract",
        "annotate",
        "search",
        "article",
        "entity",
        "batch",
        "export",
        "serve",
        "status",
        "verify",
        "evaluate",
        "train",
        "bench"
      })
  void everyCommandHasHelp(String command) {
    Shell shell = Shell.run(command, "--help");
    assertEquals(ExitCodes.FINE, shell.code(), shell.err());
    assertTrue(shell.out().startsWith("Usage: leeszaal " + command), shell.out());
  }

  private String index() {
    return folder.resolve("archive").toString();
  }

  private static void assertSays(int code, String part, Shell shell) {
    assertEquals(code, shell.code(), shell.err());
    assertTrue(shell.err().contains(part), shell.err());
    assertFalse(shell.err().contains("\tat "), "no stack trace: " + shell.err());
  }
}

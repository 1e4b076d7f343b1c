package org.leeszaal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.ingest.Backup;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Write the archive into one file (zip): index, corrections, saved things and uploads.",
      "It may be served and written to meanwhile: the backup is the state of the last commit."
    })
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
  private Path file;

  @Override
  public Integer call() {
    archive.existing();
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw new ParameterException(
          spec.commandLine(), file + " is there already; name another file.");
    }
    if (!Files.isDirectory(target.resolveSibling("."))) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder for " + target + "; make it first.");
    }
    if (target.normalize().startsWith(archive.folder())) {
      throw new ParameterException(
          spec.commandLine(), "a backup inside the archive is lost with it; name another place.");
    }
    long bytes = new Backup(archive.folder()).write(target);
    switch (json.form()) {
      case JSON ->
          spec.commandLine().getOut().println(Json.line(new BackupJson(file.toString(), bytes)));
      case TEXT ->
          spec.commandLine()
              .getOut()
              .printf(Locale.ROOT, "%s has the whole archive, %.1f MB%n", file, bytes / 1e6);
    }
    return ExitCodes.FINE;
  }

  /** The file that was written. */
  record BackupJson(String file, long bytes) {}
}

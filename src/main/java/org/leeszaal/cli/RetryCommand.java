package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.leeszaal.cli.imports.ImportJob;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    description = {
      "Read the files again that failed, and no others.",
      "'leeszaal status' lists them, each with the reason, since when, and how often it was tried."
    })
final class RetryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Override
  public Integer call() {
    archive.existing();
    ConfigFolder settings = config.read();
    try (ProgressLine progress = ProgressLine.open("reading")) {
      IngestReport report =
          new ImportJob(archive.folder(), settings, settings.imports())
              .run(new Scope.FailedFiles(), progress);
      return IngestText.print(report, json.form(), spec.commandLine().getOut());
    }
  }
}

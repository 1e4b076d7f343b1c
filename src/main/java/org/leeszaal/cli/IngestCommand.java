package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.cli.imports.ImportJob;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.IngestSettings.Reading;
import org.leeszaal.ingest.IngestSettings.Removal;
import org.leeszaal.ingest.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Read files and folders into the archive.",
      "Only new and changed files are read; articles of files that are gone leave the archive."
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(
      names = "--keep-removed",
      description = "Keep the articles of files that are no longer there.")
  private boolean keepRemoved;

  @Option(
      names = "--all",
      description = "Read unchanged files too, so that new models, tables and settings count.")
  private boolean everything;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() {
    Corpus corpus = new Corpus(paths);
    ConfigFolder settings = config.read();
    ImportSettings usual = settings.imports();
    ImportSettings how =
        usual.withRun(
            usual
                .run()
                .withReading(everything ? Reading.EVERYTHING : Reading.CHANGED)
                .withRemoval(keepRemoved ? Removal.KEEP_REMOVED : Removal.FOLLOW_FILES));
    try (ProgressLine progress = ProgressLine.open("reading")) {
      IngestReport report =
          new ImportJob(archive.folder(), settings, how).run(new Scope.Folders(corpus), progress);
      return IngestText.print(report, json.form(), spec.commandLine().getOut());
    }
  }
}

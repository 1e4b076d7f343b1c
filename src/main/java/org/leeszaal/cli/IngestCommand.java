package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.desk.Desk;
import org.leeszaal.entity.EntityFinders;
import org.leeszaal.extract.Extractors;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.Ingest;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.IngestSettings;
import org.leeszaal.ingest.IngestSettings.Removal;
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

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() {
    Corpus corpus = new Corpus(paths);
    ConfigFolder settings = config.read();
    IngestSettings how =
        IngestSettings.DEFAULT.withRemoval(
            keepRemoved ? Removal.KEEP_REMOVED : Removal.FOLLOW_FILES);
    IngestReport report;
    try (ProgressLine progress = ProgressLine.open("reading");
        ArchiveWriter writer =
            CorrectedWriter.open(
                archive.made(),
                settings.schema(),
                Desk.open(archive.folder()),
                new Tables(settings))) {
      report =
          new Ingest(
                  corpus,
                  Extractors.open(settings.extract()),
                  EntityFinders.open(settings.entities()),
                  writer,
                  archive.folder(),
                  how,
                  progress,
                  Clock.systemUTC())
              .run();
    }
    print(report, spec.commandLine().getOut());
    return report.failed().isEmpty() ? ExitCodes.FINE : ExitCodes.FAILED;
  }

  private void print(IngestReport report, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(IngestJson.of(report).line());
      case TEXT -> IngestText.print(report, out);
    }
  }
}

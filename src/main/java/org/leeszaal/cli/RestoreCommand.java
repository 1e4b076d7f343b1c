package org.leeszaal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leeszaal.cli.desk.CorrectedWriter;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.DeskProblem;
import org.leeszaal.ingest.Restore;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Put a backup in place of what the archive holds, or where no archive is yet.",
      "It may be served meanwhile: readers see the old state until the new one is whole."
    })
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(names = "--replace", description = "Do so even where an archive is already.")
  private boolean replace;

  @Parameters(paramLabel = "FILE", description = "A file that 'leeszaal backup' has written.")
  private Path file;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new MissingPath(file, "no such file; name one that 'leeszaal backup' has written.");
    }
    if (!replace && Files.isDirectory(archive.folder().resolve("index"))) {
      throw new ParameterException(
          spec.commandLine(),
          archive.folder() + " has an archive; --replace puts the backup in its place.");
    }
    ConfigFolder settings = config.read();
    Desk desk = Desk.open(archive.folder());
    new Restore(archive.folder(), settings.schema(), desk::alone).read(file);
    // A correction that was made while the backup was written is in its files alone.
    Path index = archive.folder().resolve("index");
    Optional<DeskProblem> remark = apply(index, settings, desk);
    long articles;
    try (ArchiveSearcher searcher = OpenArchive.withoutTables(archive, config)) {
      articles = searcher.search(SearchRequest.of("").page(0, 0)).total();
    }
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(new RestoreJson(articles)));
      case TEXT ->
          spec.commandLine()
              .getOut()
              .println(archive.folder() + " has the " + articles + " articles of " + file);
    }
    if (remark.isPresent()) {
      throw remark.get(); // after the words above: the backup itself is in its place
    }
    return ExitCodes.FINE;
  }

  /** The archive is restored by now, whatever is wrong with the files of its desk. */
  private static Optional<DeskProblem> apply(Path index, ConfigFolder settings, Desk desk) {
    try {
      CorrectedWriter.catchUp(index, settings.schema(), desk, new Tables(settings));
    } catch (DeskProblem e) {
      return Optional.of(e);
    }
    return Optional.empty();
  }

  /** What the archive holds now. */
  record RestoreJson(long articles) {}
}

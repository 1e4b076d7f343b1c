package org.leeszaal.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.desk.LiveAmendments;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.cli.imports.ServerImports;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.Services;
import org.leeszaal.web.WebServer;
import org.leeszaal.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the pages on this machine, at http://127.0.0.1:8321, until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private ServeOptions options;

  @Option(
      names = "--create",
      description = {
        "Make an empty archive where none is yet. Files come into it with 'ingest', or on the",
        "import page."
      })
  private boolean create;

  @Option(
      names = "--check",
      paramLabel = "QUERY",
      description = "Ask the page this question over HTTP, say what it answered, and end.")
  private @Nullable String question;

  @Override
  public Integer call() throws InterruptedException {
    WebSettings settings = options.settings();
    ConfigFolder folder = config.read();
    if (create) {
      archive.create(folder.schema());
    }
    Desk desk = Desk.open(archive.folder());
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config);
        LiveAmendments amendments = amendments(folder, desk, searcher);
        ServerImports imports = new ServerImports(archive.folder(), folder);
        WhenStopped stopping = WhenStopped.run(imports::close);
        WebServer server =
            WebServer.start(
                Services.of(searcher).with(desk).with(amendments).with(imports), settings)) {
      Objects.requireNonNull(stopping);
      amendments.catchUp();
      server.warmUp();
      String url = options.scheme() + "://" + options.address() + ":" + server.port() + "/";
      if (!options.warning().isEmpty()) {
        spec.commandLine().getErr().println("leeszaal: " + options.warning());
      }
      spec.commandLine().getOut().println("Leeszaal reads at " + url + " (stop it with Ctrl-C)");
      spec.commandLine().getOut().flush();
      if (question != null) {
        return PageCheck.ask(url, question, spec.commandLine().getOut());
      }
      Thread.currentThread().join();
    }
    return ExitCodes.FINE;
  }

  private LiveAmendments amendments(ConfigFolder folder, Desk desk, ArchiveSearcher searcher) {
    return new LiveAmendments(
        archive.existing(),
        folder.schema(),
        desk,
        new Tables(folder),
        searcher,
        LiveAmendments.PAGE);
  }
}

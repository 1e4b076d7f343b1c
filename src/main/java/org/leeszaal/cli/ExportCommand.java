package org.leeszaal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.bulk.Export;
import org.leeszaal.web.bulk.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write every article that a query finds, without a ceiling.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private SearchOptions options;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = {
        "csv (a row an article), json (JSON Lines with the text), zip (text, metadata and the"
            + " original",
        "files), bibtex, ris, csl (citations) (default: ${DEFAULT-VALUE})."
      })
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for spreadsheets.")
  private boolean bom;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path target;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Empty exports everything.")
  private String[] words = {};

  @Override
  public Integer call() throws IOException {
    if (format == ExportFormat.ZIP && target == null) {
      throw new ParameterException(spec.commandLine(), "a ZIP needs --out FILE.");
    }
    SearchRequest request = options.request(String.join(" ", words));
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      Export export = Export.of(searcher, request, bom ? Export.Mark.BYTE_ORDER : Export.Mark.NONE);
      if (target == null) {
        export.write(format, new FlushOnly(spec.commandLine().getOut()));
      } else {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
          export.write(format, out);
        }
      }
    }
    return ExitCodes.FINE;
  }
}

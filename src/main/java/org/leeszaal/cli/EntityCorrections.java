package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.KeptCorrection.Status;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "List the corrections that hold, with their numbers; as JSON Lines with --json.")
final class EntityCorrections implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private JsonOption json;

  @Option(names = "--all", description = "Undone ones too.")
  private boolean all;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    archive.existing();
    Desk.open(archive.folder()).corrections().all().stream()
        .filter(one -> all || one.status() == Status.HOLDS)
        .map(CorrectionJson::of)
        .forEach(
            one -> {
              switch (json.form()) {
                case JSON -> out.println(Json.line(one));
                case TEXT ->
                    out.println(
                        "%4d  %s  %s%s"
                            .formatted(
                                one.number(),
                                one.time(),
                                one.correction(),
                                one.status().equals("undone") ? "  (undone)" : ""));
              }
            });
    return ExitCodes.FINE;
  }

  /**
   * @param correction as it stands in the file
   */
  record CorrectionJson(int number, String time, String status, String correction) {
    static CorrectionJson of(KeptCorrection kept) {
      return new CorrectionJson(
          kept.number(),
          kept.time().toString(),
          kept.status().name().toLowerCase(Locale.ROOT),
          kept.text());
    }
  }
}

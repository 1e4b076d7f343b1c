package org.leeszaal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.cli.EvaluateNer.PrfJson;
import org.leeszaal.entity.NamePairs;
import org.leeszaal.quality.PairScore;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Would two names become one person? Lines: 'a<TAB>b<TAB>1' (same) or 0.")
final class EvaluateNames implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE.tsv")
  private Path file;

  @Override
  public Integer call() throws IOException {
    NamePairs pairs = NamePairs.of(config.read().entities());
    PairScore score = new PairScore(0, 0, 0);
    for (String[] row : PairFile.read(file, 3)) {
      boolean wanted = row[2].strip().equals("1");
      boolean given = pairs.isOnePerson(row[0].strip(), row[1].strip());
      score = score.plus(new PairScore(wanted && given ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0));
    }
    PrfJson prf = PrfJson.of(score);
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(prf));
      case TEXT ->
          spec.commandLine()
              .getOut()
              .printf(Locale.ROOT, "P %.4f  R %.4f  F1 %.4f%n", prf.p(), prf.r(), prf.f1());
    }
    return ExitCodes.FINE;
  }
}

package org.leeszaal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
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
    description = {
      "Would two names become one person? Lines: 'a<TAB>b<TAB>1' (same) or 0.",
      "Beside it: the same by spelling alone, and plain edit distance at the threshold that suits these pairs best."
    })
final class EvaluateNames implements Callable<Integer> {
  private static final int STEPS = 50;

  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE.tsv")
  private Path file;

  @Override
  public Integer call() throws IOException {
    NamePairs pairs = NamePairs.of(config.read().entities());
    List<String[]> rows = PairFile.read(file, 3);
    NamesJson scores =
        NamesJson.of(
            PrfJson.of(score(rows, pairs::isOnePerson)),
            PrfJson.of(score(rows, pairs::isOneBySpelling)),
            editDistance(rows));
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(scores));
      case TEXT -> {
        row("Leeszaal", scores.leeszaal());
        row("without tables", scores.spelling());
        row("edit distance", scores.editDistance());
      }
    }
    return ExitCodes.FINE;
  }

  private void row(String name, PrfJson prf) {
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%-15s P %.4f  R %.4f  F1 %.4f%n", name, prf.p(), prf.r(), prf.f1());
  }

  private static PairScore score(List<String[]> rows, BiPredicate<String, String> same) {
    PairScore score = new PairScore(0, 0, 0);
    for (String[] row : rows) {
      boolean wanted = row[2].strip().equals("1");
      boolean given = same.test(row[0].strip(), row[1].strip());
      score = score.plus(new PairScore(wanted && given ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0));
    }
    return score;
  }

  /** Plain edit distance at the threshold that is best for it on these very pairs. */
  private static PrfJson editDistance(List<String[]> rows) {
    PrfJson best = PrfJson.of(0, 0, 0);
    for (int i = 0; i < STEPS; i++) {
      double least = (double) i / STEPS;
      PrfJson prf = PrfJson.of(score(rows, (a, b) -> NamePairs.editLikeness(a, b) >= least));
      best = prf.f1() > best.f1() ? prf : best;
    }
    return best;
  }

  /**
   * @param leeszaal of the names as an archive takes them, by tables and spelling; its three
   *     figures stand on the first level too
   * @param spelling by spelling alone
   * @param editDistance plain edit distance at its best threshold
   */
  record NamesJson(
      double p, double r, double f1, PrfJson leeszaal, PrfJson spelling, PrfJson editDistance) {
    static NamesJson of(PrfJson leeszaal, PrfJson spelling, PrfJson editDistance) {
      return new NamesJson(
          leeszaal.p(), leeszaal.r(), leeszaal.f1(), leeszaal, spelling, editDistance);
    }
  }
}

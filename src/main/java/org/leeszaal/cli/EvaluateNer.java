package org.leeszaal.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinders;
import org.leeszaal.entity.NameFinderTrainer;
import org.leeszaal.entity.tag.MarkedArticle;
import org.leeszaal.quality.Calibration;
import org.leeszaal.quality.NameFinding;
import org.leeszaal.quality.PairScore;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Tag the tokens of marked files and score the names: exact match of span and kind.",
      "Files hold 'token<TAB>BIO-tag' lines with a blank line between sentences, or the written format (.txt)."
    })
final class EvaluateNer implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(names = "--language", required = true, description = "nl, fr or en.")
  private String language;

  @Option(
      names = "--development",
      description =
          "Score only the one article in seven that 'train ner --without-development' leaves out.")
  private boolean development;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Marked files.")
  private List<Path> files;

  private NameFinderTrainer.Part part() {
    return development ? NameFinderTrainer.Part.DEVELOPMENT : NameFinderTrainer.Part.ALL;
  }

  @Override
  public Integer call() throws IOException {
    Language of = Languages.named(spec, language);
    List<MarkedArticle> gold = new ArrayList<>();
    for (SourceFile file : new Corpus(files).files()) {
      try {
        NameFinderTrainer.read(file.path(), of).stream().filter(part()::has).forEach(gold::add);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }
    NameFinding finding =
        NameFinding.measure(EntityFinders.openTagger(config.read().entities(), of), gold);
    print(NerJson.of(finding), spec.commandLine().getOut());
    return ExitCodes.FINE;
  }

  private void print(NerJson scores, PrintWriter out) {
    if (json.form() == JsonOption.Form.JSON) {
      out.println(Json.line(scores));
      return;
    }
    row("all (PER ORG LOC)", scores.overall, out);
    row("PER", scores.person, out);
    row("ORG", scores.organisation, out);
    row("LOC", scores.place, out);
    row("MISC", scores.other, out);
    for (BandJson band : scores.calibration) {
      out.printf(
          Locale.ROOT,
          "confidence below %.2f: %,d names, said %.2f, right %.2f%n",
          band.below,
          band.names,
          band.said,
          band.right);
    }
    out.printf(Locale.ROOT, "%,.0f tokens a second, one thread%n", scores.tokensPerSecond);
  }

  private static void row(String name, PrfJson score, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%-18s P %.4f  R %.4f  F1 %.4f%n", name, score.p(), score.r(), score.f1());
  }

  record NerJson(
      PrfJson overall,
      @JsonProperty("PER") PrfJson person,
      @JsonProperty("ORG") PrfJson organisation,
      @JsonProperty("LOC") PrfJson place,
      @JsonProperty("MISC") PrfJson other,
      List<BandJson> calibration,
      double tokensPerSecond) {
    static NerJson of(NameFinding finding) {
      return new NerJson(
          PrfJson.of(finding.score().overall()),
          PrfJson.of(finding.score().of(EntityKind.PER)),
          PrfJson.of(finding.score().of(EntityKind.ORG)),
          PrfJson.of(finding.score().of(EntityKind.LOC)),
          PrfJson.of(finding.score().of(EntityKind.MISC)),
          finding.calibration().bands().stream().map(BandJson::of).toList(),
          Math.round(finding.tokensPerSecond()));
    }
  }

  /** Names of like confidence: what was said of them, and the share that is right; 0 to 1. */
  record BandJson(double below, long names, double said, double right) {
    static BandJson of(Calibration.Band band) {
      return new BandJson(
          band.top(),
          band.names(),
          PrfJson.rounded(band.meanSaid()),
          PrfJson.rounded(band.shareRight()));
    }
  }

  /** Precision, recall, F1: 0 to 1, four digits. */
  record PrfJson(double p, double r, double f1) {
    static PrfJson of(PairScore score) {
      return of(score.precision(), score.recall(), score.f1());
    }

    static PrfJson of(double precision, double recall, double f1) {
      return new PrfJson(rounded(precision), rounded(recall), rounded(f1));
    }

    private static double rounded(double value) {
      return Math.round(value * 10_000) / 10_000.0;
    }
  }
}

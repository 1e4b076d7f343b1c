package org.leeszaal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.quality.LinkingScore;
import org.leeszaal.quality.LinkingSet;
import org.leeszaal.quality.PairScore;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "linking",
    mixinStandardHelpOptions = true,
    description = {
      "Do mentions of one person, body or place come together, in an article and across languages?",
      "Files (.txt): '### nl' begins an article, '# ' its headline, '[surface|entity-id]' is a mention,",
      "'[surface|-]' one that the text leaves open."
    })
final class EvaluateLinking implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "DIR", description = "Folder of marked files.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    List<String> contents = new ArrayList<>();
    for (SourceFile file : new Corpus(List.of(folder)).files()) {
      if (file.path().toString().endsWith(".txt")) {
        contents.add(Files.readString(file.path()));
      }
    }
    LinkingSet set = LinkingSet.of(contents);
    if (set.size() == 0) {
      throw new ParameterException(
          spec.commandLine(), folder + ": there is no marked article (.txt) in it.");
    }
    EntityFinder finder = config.read().finder();
    LinkingJson scores = LinkingJson.of(set, finder);
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(scores));
      case TEXT -> print(scores, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private static void print(LinkingJson scores, PrintWriter out) {
    out.printf("%d articles%n", scores.articles);
    row("B-cubed", scores.bcubed, out);
    row("across languages", scores.acrossLanguages, out);
    out.printf(Locale.ROOT, "%-18s %.4f%n", "left open rightly", scores.open);
  }

  private static void row(String name, EvaluateNer.PrfJson score, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%-18s P %.4f  R %.4f  F1 %.4f%n", name, score.p(), score.r(), score.f1());
  }

  /**
   * @param bcubed B-cubed over all marked mentions
   * @param acrossLanguages pairs of mentions in two languages
   * @param open share of the mentions left open by the text that are left open here, 0 to 1
   */
  record LinkingJson(
      int articles, EvaluateNer.PrfJson bcubed, EvaluateNer.PrfJson acrossLanguages, double open) {
    static LinkingJson of(LinkingSet set, EntityFinder finder) {
      LinkingScore score = set.score(finder);
      PairScore across = score.acrossLanguages();
      return new LinkingJson(
          set.size(),
          EvaluateNer.PrfJson.of(score.precision(), score.recall(), score.f1()),
          EvaluateNer.PrfJson.of(across),
          set.open(finder).recall());
    }
  }
}

package org.leeszaal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.leeszaal.article.Language;
import org.leeszaal.extract.language.LanguageIdentifier;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    description =
        "Is the language of each line found? Lines: 'nl<TAB>text'; other languages count as other.")
final class EvaluateLanguage implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE.tsv")
  private Path file;

  @Override
  public Integer call() throws IOException {
    List<String[]> rows = PairFile.read(file, 2);
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    LanguageIdentifier identifier = new LanguageIdentifier();
    int right = 0;
    for (String[] row : rows) {
      Language wanted = Language.ofCode(row[0]);
      Language given = identifier.identify(row[1]);
      confusion
          .computeIfAbsent(wanted.code(), k -> new TreeMap<>())
          .merge(given.code(), 1, Integer::sum);
      right += wanted == given ? 1 : 0;
    }
    LanguageJson score =
        new LanguageJson(rows.isEmpty() ? 0 : (double) right / rows.size(), confusion);
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(score));
      case TEXT -> {
        spec.commandLine().getOut().printf(Locale.ROOT, "accuracy %.4f%n", score.accuracy());
        confusion.forEach(
            (wanted, given) -> spec.commandLine().getOut().println(wanted + ": " + given));
      }
    }
    return ExitCodes.FINE;
  }

  /**
   * @param accuracy 0 to 1
   * @param confusion true language to given language to lines
   */
  record LanguageJson(double accuracy, Map<String, Map<String, Integer>> confusion) {}
}

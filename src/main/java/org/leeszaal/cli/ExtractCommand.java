package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.Article;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Show what Leeszaal reads in files: articles with their title, date and body.")
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() {
    Corpus corpus = new Corpus(paths);
    Extractor extractor = Extractors.open(config.read().extract());
    PrintWriter out = spec.commandLine().getOut();
    int code = ExitCodes.FINE;
    for (SourceFile file : corpus.files()) {
      Extraction extraction = extractor.extract(file);
      if (extraction instanceof Extraction.Failed) {
        code = ExitCodes.FAILED;
      }
      switch (json.form()) {
        case JSON -> out.println(Json.line(ExtractionJson.of(file.path(), extraction)));
        case TEXT -> print(file.path(), extraction, out);
      }
      out.flush();
    }
    return code;
  }

  private static void print(Path path, Extraction extraction, PrintWriter out) {
    switch (extraction) {
      case Extraction.Skipped(var reason) -> out.println(path + ": skipped: " + reason);
      case Extraction.Failed(var reason) -> out.println(path + ": failed: " + reason);
      case Extraction.Extracted(var articles, var notes) -> {
        out.println(
            path + ": " + articles.size() + (articles.size() == 1 ? " article" : " articles"));
        articles.forEach(article -> print(article, out));
      }
    }
  }

  private static void print(Article article, PrintWriter out) {
    out.println();
    out.println(article.title().isEmpty() ? "(no title)" : article.title());
    out.println(
        String.join(
            " · ",
            java.util.stream.Stream.of(
                    article.source().outlet(),
                    article.source().section(),
                    article.published().isKnown()
                        ? article.published().iso()
                            + " ("
                            + article.published().origin().code()
                            + ")"
                        : "no date",
                    String.join(", ", article.source().authors()),
                    article.language().code())
                .filter(part -> !part.isEmpty())
                .toList()));
    out.println();
    out.println(article.body());
    out.println();
  }
}

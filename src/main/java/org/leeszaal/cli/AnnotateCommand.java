package org.leeszaal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Mention;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.MentionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Show the people, organisations and places that Leeszaal finds in files.")
final class AnnotateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() {
    Corpus corpus = new Corpus(paths);
    Extractor extractor = Extractors.open(config.read().extract());
    EntityFinder finder = config.read().finder();
    int code = ExitCodes.FINE;
    for (SourceFile file : corpus.files()) {
      switch (extractor.extract(file)) {
        case Extraction.Extracted(var articles, var notes) -> {
          for (Article article : articles) {
            print(file.path(), finder.annotate(article));
          }
        }
        case Extraction.Skipped(var reason) -> say(file, "skipped: " + reason);
        case Extraction.Failed(var reason) -> {
          say(file, "failed: " + reason);
          code = ExitCodes.FAILED;
        }
      }
    }
    return code;
  }

  private void say(SourceFile file, String what) {
    spec.commandLine().getErr().println(file.path() + ": " + what);
  }

  private void print(Path path, AnnotatedArticle annotated) {
    PrintWriter out = spec.commandLine().getOut();
    switch (json.form()) {
      case JSON -> out.println(Json.line(AnnotationJson.of(path, annotated)));
      case TEXT -> {
        out.println(path + ": " + annotated.article().title());
        annotated.mentions().forEach(mention -> out.println("  " + line(mention)));
        out.println("  countries: " + String.join(" ", annotated.countries()));
      }
    }
    out.flush();
  }

  private static String line(Mention mention) {
    String entity = mention.entity().isKnown() ? mention.entity().value() : "(undecided)";
    return String.format(
        "%6d %-4s %-32s %s %.2f",
        mention.span().begin(),
        mention.kind(),
        mention.surface().replace('\n', ' '),
        entity,
        mention.confidence());
  }

  /** An article with its mentions; offsets are UTF-16 characters of {@code text}. */
  record AnnotationJson(
      String path,
      String id,
      String language,
      String title,
      String text,
      List<MentionJson> mentions) {
    static AnnotationJson of(Path path, AnnotatedArticle annotated) {
      Article article = annotated.article();
      return new AnnotationJson(
          path.toString(),
          article.id().value(),
          article.language().code(),
          article.title(),
          article.text(),
          MentionJson.of(annotated));
    }
  }
}

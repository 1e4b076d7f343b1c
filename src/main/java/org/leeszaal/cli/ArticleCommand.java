package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.ArticleJson;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = "Show one article of the archive with its names.")
final class ArticleCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "ID", description = "As search gives it.")
  private String id;

  @Override
  public Integer call() {
    if (!ID.matcher(id).matches()) {
      throw new ParameterException(spec.commandLine(), "'" + id + "' is not an article id.");
    }
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      ArticlePage page =
          searcher
              .article(new ArticleId(id), SearchRequest.of(""))
              .orElseThrow(
                  () ->
                      new NoSuchElementException(
                          "the archive has no article "
                              + id
                              + "; find its id with 'leeszaal search'."));
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(ArticleJson.of(page)));
        case TEXT -> print(page, spec.commandLine().getOut());
      }
    }
    return ExitCodes.FINE;
  }

  private static void print(ArticlePage page, PrintWriter out) {
    Article article = page.annotated().article();
    out.println(article.title());
    out.println(
        article.source().outlet()
            + " · "
            + (article.published().isKnown() ? article.published().iso() : "no date")
            + " · "
            + String.join(", ", article.source().authors()));
    out.println(article.source().path());
    out.println();
    out.println(article.body());
    out.println();
    page.entities()
        .forEach(
            entity -> out.println(entity.kind() + " " + entity.label() + " (" + entity.id() + ")"));
    page.duplicates().forEach(other -> out.println("similar: " + other.id() + " " + other.title()));
    page.related().forEach(other -> out.println("related: " + other.id() + " " + other.title()));
  }
}

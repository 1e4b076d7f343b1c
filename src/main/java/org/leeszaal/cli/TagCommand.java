package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.Desk;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Tag an article; with an article alone list its tags, with nothing list all tags.",
      "Find tagged articles with tag:NAME in a query."
    })
final class TagCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleOfArchive archive;
  @Mixin private JsonOption json;

  @Option(names = "--remove", description = "Take the tags away.")
  private boolean remove;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      defaultValue = "",
      description = "As search gives it.")
  private String article;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Tags.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Desk desk = archive.desk();
    if (article.isEmpty()) {
      desk.tags().forEach((tag, count) -> print(new TagJson(tag, count), out));
      return ExitCodes.FINE;
    }
    ArticleId id = names.isEmpty() || remove ? archive.id(article) : archive.there(article);
    for (String name : names) {
      if (remove) {
        desk.untag(id, name);
      } else {
        desk.tag(id, name);
      }
    }
    List<String> tags = List.copyOf(desk.tags(id));
    switch (json.form()) {
      case JSON -> out.println(Json.line(new ArticleTagsJson(id.value(), tags)));
      case TEXT -> out.println(tags.isEmpty() ? "no tags" : String.join(", ", tags));
    }
    return ExitCodes.FINE;
  }

  private void print(TagJson tag, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(Json.line(tag));
      case TEXT -> out.println("%6d  %s".formatted(tag.articles(), tag.tag()));
    }
  }

  /** A tag and how many articles bear it. */
  record TagJson(String tag, int articles) {}

  /** An article's tags. */
  record ArticleTagsJson(String id, List<String> tags) {}
}

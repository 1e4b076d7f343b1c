package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "mention",
    mixinStandardHelpOptions = true,
    description = {
      "A name in one article means this entity: every mention with these letters, or one place.",
      "Where no name was found, the letters become one."
    })
final class EntityMention implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(index = "0", paramLabel = "ARTICLE", description = "As search gives it.")
  private String article;

  @Parameters(index = "1", paramLabel = "NAME", description = "As it stands in the article.")
  private String surface;

  @Parameters(
      index = "2",
      paramLabel = "ID",
      description = "Who is meant; 'unknown' when it can't be told.")
  private String id;

  @Option(
      names = "--at",
      paramLabel = "BEGIN",
      defaultValue = "-1",
      description =
          "Only the place that begins at this character, as annotate and article give it.")
  private int begin;

  @Option(
      names = "--name",
      defaultValue = "",
      description = "What a new entity is called, when nobody bears the id yet.")
  private String label;

  @Override
  public Integer call() {
    ArticleId in = amending.article(article);
    Place place = amending.read(surface, this::place, " is not a name of 1 to 500 characters.");
    EntityId entity = id.equals("unknown") ? EntityId.NONE : amending.entity(id);
    Correction is =
        label.isBlank()
            ? new Correction.MentionIs(in, place, entity, "")
            : amending.read(
                label,
                name -> new Correction.MentionIs(in, place, entity, name),
                " is not a name of one line.");
    return amending.run((amendments, searcher) -> amendments.apply(is));
  }

  private Place place(String name) {
    return begin < 0
        ? new Place.Everywhere(name)
        : new Place.At(new TextSpan(begin, begin + name.length()), name);
  }
}

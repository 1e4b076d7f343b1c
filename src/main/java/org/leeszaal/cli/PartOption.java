package org.leeszaal.cli;

import org.jspecify.annotations.Nullable;
import org.leeszaal.desk.Correction.Part;
import picocli.CommandLine.Option;

/** Which mentions of an entity: one of two options. */
final class PartOption {
  @Option(names = "--in", paramLabel = "ARTICLE", description = "Only those in this article.")
  private @Nullable String article;

  @Option(
      names = "--named",
      paramLabel = "NAME",
      description = "Only those with this name, as it stands in the articles, case apart.")
  private @Nullable String name;

  Part part(Amending amending) {
    if (article != null) {
      return new Part.InArticle(amending.article(article));
    }
    return name == null
        ? Part.ALL
        : amending.read(name, Part.Named::new, " is not a name of one line.");
  }
}

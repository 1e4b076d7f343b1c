package org.leeszaal.cli;

import java.util.NoSuchElementException;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands about single articles have in common. */
final class ArticleOfArchive {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;

  /** The desk of an archive that is there. */
  Desk desk() {
    archive.existing();
    return Desk.open(archive.folder());
  }

  ArchiveSearcher searcher() {
    return OpenArchive.of(archive, config);
  }

  ArticleId id(String text) {
    try {
      return new ArticleId(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "'" + text + "' is not an article id, as search gives them.", e);
    }
  }

  /** The id of an article that the archive holds. */
  ArticleId there(String text) {
    ArticleId id = id(text);
    try (ArchiveSearcher searcher = searcher()) {
      if (searcher.article(id, SearchRequest.of("")).isEmpty()) {
        throw new NoSuchElementException(
            "the archive has no article " + id + "; find its id with 'leeszaal search'.");
      }
    }
    return id;
  }
}

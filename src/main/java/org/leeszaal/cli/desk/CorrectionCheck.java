package org.leeszaal.cli.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.CorrectionRefused.Reason;
import org.leeszaal.desk.Corrections;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.Suggestion;

/**
 * Looks at a correction before it is kept: everything it names has to be there, and it has to
 * change something. Adds the name of an entity that no table knows, so that the line in the file
 * says by itself who is meant.
 */
record CorrectionCheck(
    ArchiveSearcher searcher,
    Function<EntityId, Optional<KnownEntity>> tables,
    Corrections before) {
  private static final int NEAR = 5;

  Correction of(Correction correction) {
    return switch (correction) {
      case Correction.Merge it -> merge(it);
      case Correction.Split it -> split(it);
      case Correction.Rename it -> rename(it);
      case Correction.Retype it -> retype(it);
      case Correction.Hide it -> {
        known(it.entity());
        part(it.part());
        yield it;
      }
      case Correction.MentionIs it -> mention(it);
    };
  }

  private Correction merge(Correction.Merge it) {
    known(it.from());
    known(it.into());
    if (it.from().equals(it.into()) || before.now(it.from()).equals(it.into())) {
      throw refused(
          Reason.NOTHING_TO_DO, it.from() + " and " + it.into() + " are one already.", List.of());
    }
    return new Correction.Merge(it.from(), it.into(), label(it.into(), it.label()));
  }

  private Correction split(Correction.Split it) {
    known(it.from());
    part(it.part());
    if (before.now(it.from()).equals(before.now(it.to()))) {
      throw refused(
          Reason.NOTHING_TO_DO,
          it.from() + " can't be split from itself; name somebody else.",
          List.of());
    }
    String label = label(it.to(), it.label());
    if (label.isEmpty() && page(it.to()).isEmpty()) {
      throw unknown(it.to());
    }
    return new Correction.Split(it.from(), it.part(), it.to(), label);
  }

  private Correction rename(Correction.Rename it) {
    EntityPage page = known(it.entity());
    boolean so =
        switch (it.tongue()) {
          case NL -> page.labels().nl().equals(it.label());
          case FR -> page.labels().fr().equals(it.label());
          case EN -> page.labels().en().equals(it.label());
          case ALL ->
              Set.of(it.label())
                  .containsAll(List.of(page.labels().nl(), page.labels().fr(), page.labels().en()));
        };
    if (so) {
      throw refused(
          Reason.NOTHING_TO_DO, it.entity() + " is called " + it.label() + " already.", List.of());
    }
    return it;
  }

  private Correction retype(Correction.Retype it) {
    known(it.entity());
    EntityId now = before.now(it.entity());
    if (now.isCountry()) {
      throw refused(
          Reason.IS_A_COUNTRY,
          now + " is a country, which can't be another kind of thing; split or hide its mentions.",
          List.of());
    }
    if (now.kind() == it.kind()) {
      throw refused(
          Reason.NOTHING_TO_DO, now + " is a " + it.kind().prefix() + " already.", List.of());
    }
    return it;
  }

  private Correction mention(Correction.MentionIs it) {
    ArticlePage article = article(it.article());
    if (!it.place().isIn(article.annotated().article().text())) {
      throw refused(
          Reason.NOT_IN_TEXT,
          "article "
              + it.article()
              + " does not hold \""
              + it.place().surface()
              + "\" as words of their own; write the name as it stands there.",
          List.of());
    }
    if (!it.entity().isKnown()) {
      return it;
    }
    String label = label(it.entity(), it.label());
    if (label.isEmpty() && page(it.entity()).isEmpty()) {
      throw unknown(it.entity());
    }
    return new Correction.MentionIs(it.article(), it.place(), it.entity(), label);
  }

  private void part(Part part) {
    if (part instanceof Part.InArticle(ArticleId id)) {
      article(id);
    }
  }

  private ArticlePage article(ArticleId id) {
    return searcher
        .article(id, SearchRequest.of(""))
        .orElseThrow(
            () ->
                refused(
                    Reason.UNKNOWN_ARTICLE,
                    "the archive has no article " + id + "; find its id with 'leeszaal search'.",
                    List.of()));
  }

  /** The name that goes into the file: none where the tables have one. */
  private String label(EntityId id, String given) {
    if (tables.apply(id).isPresent()) {
      return "";
    }
    return given.isEmpty() ? page(id).map(page -> page.labels().en()).orElse("") : given;
  }

  private EntityPage known(EntityId id) {
    return page(id).orElseThrow(() -> unknown(id));
  }

  private Optional<EntityPage> page(EntityId id) {
    return searcher.entity(id, Language.EN);
  }

  private CorrectionRefused unknown(EntityId id) {
    List<String> near = near(id);
    String sentence =
        "neither the archive nor the tables know "
            + id
            + (near.isEmpty() ? "; find ids with 'leeszaal search'." : ".");
    return refused(Reason.UNKNOWN_ENTITY, sentence, near);
  }

  /** Entities with a name that begins as the id's does, then with one of its words, last first. */
  private List<String> near(EntityId id) {
    String name = id.value().substring(id.value().indexOf('/') + 1).replace('-', ' ');
    Set<String> near = new LinkedHashSet<>();
    List<String> words = List.of(name.split(" ")).reversed();
    add(name, near);
    words.forEach(word -> add(word, near));
    return near.stream().limit(NEAR).toList();
  }

  private void add(String name, Set<String> near) {
    for (Suggestion suggestion : searcher.suggest(name, Language.EN, 2 * NEAR)) {
      if (suggestion instanceof Suggestion.OfEntity entity) {
        near.add(entity.id().value());
      }
    }
  }

  private static CorrectionRefused refused(Reason reason, String sentence, List<String> near) {
    return new CorrectionRefused(reason, sentence, near);
  }
}

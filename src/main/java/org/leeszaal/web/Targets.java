package org.leeszaal.web;

import java.util.List;
import java.util.Locale;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Suggestion;
import org.leeszaal.web.text.Messages;

/** Who is meant by a name or an id that a reader typed into a form. */
record Targets(ArchiveSearcher searcher, Messages words) {
  private static final int CHOICES = 12;

  /** Who that may be. */
  sealed interface Target {}

  /** Just this one. */
  record One(EntityId id) implements Target {}

  /** Any of these; nobody yet for an empty list. */
  record Several(List<Suggestion.OfEntity> choices) implements Target {
    Several {
      choices = List.copyOf(choices);
    }
  }

  Target find(String typed) {
    if (EntityPages.id(typed).isPresent()) {
      return new One(new EntityId(typed));
    }
    List<Suggestion.OfEntity> found =
        typed.isBlank()
            ? List.of()
            : searcher.suggest(typed, words.language(), CHOICES).stream()
                .filter(Suggestion.OfEntity.class::isInstance)
                .map(Suggestion.OfEntity.class::cast)
                .toList();
    List<Suggestion.OfEntity> same = found.stream().filter(it -> isCalled(it, typed)).toList();
    return same.size() == 1 ? new One(same.getFirst().id()) : new Several(found);
  }

  private static boolean isCalled(Suggestion.OfEntity entity, String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return entity.text().toLowerCase(Locale.ROOT).equals(name)
        || entity.matched().toLowerCase(Locale.ROOT).equals(name);
  }
}

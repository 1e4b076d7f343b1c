package org.leeszaal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction.Place;

/** Finds the places of an article that a correction speaks of. */
final class Places {
  private Places() {}

  /**
   * The article's mentions, with one more wherever a step speaks of a place where none was found;
   * found ones that overlap such a place give way to it.
   */
  static List<Mention> with(AnnotatedArticle found, List<Step> local) {
    List<Mention> mentions = found.mentions();
    for (Step step : local) {
      if (step instanceof Step.AtPlace at) {
        mentions = with(mentions, found.article(), at);
      }
    }
    return mentions;
  }

  private static List<Mention> with(List<Mention> before, Article article, Step.AtPlace step) {
    List<TextSpan> places = new ArrayList<>();
    switch (step.place()) {
      case Place.At at -> locate(at, article.text()).ifPresent(places::add);
      case Place.Everywhere all -> {
        if (before.stream().noneMatch(mention -> mention.surface().equals(all.surface()))) {
          places.addAll(occurrences(article.text(), all.surface()));
        }
      }
    }
    List<Mention> mentions = new ArrayList<>(before);
    for (TextSpan place : places) {
      if (before.stream().noneMatch(mention -> mention.span().equals(place))) {
        mentions.removeIf(mention -> mention.span().overlaps(place));
        mentions.add(unfound(place, article.text(), step));
      }
    }
    return mentions;
  }

  private static Mention unfound(TextSpan place, String text, Step.AtPlace step) {
    boolean decided = step.act() instanceof Step.Act.Becomes becomes && becomes.entity().isKnown();
    EntityKind kind =
        decided && step.act() instanceof Step.Act.Becomes becomes
            ? becomes.entity().kind()
            : EntityKind.MISC;
    String surface = place.in(text);
    return new Mention(
        place, surface, kind, EntityId.NONE, surface, "", 1, MentionOrigin.CORRECTION);
  }

  static boolean isAt(Place place, Mention mention, Article article) {
    return switch (place) {
      case Place.Everywhere all -> mention.surface().equals(all.surface());
      case Place.At at ->
          mention.surface().equals(at.surface())
              && locate(at, article.text()).filter(mention.span()::equals).isPresent();
    };
  }

  static boolean isIn(Place place, String text) {
    return switch (place) {
      case Place.At at -> locate(at, text).isPresent();
      case Place.Everywhere all -> !occurrences(text, all.surface()).isEmpty();
    };
  }

  /** The place itself, or the nearest with the same letters; empty when there is none. */
  static Optional<TextSpan> locate(Place.At at, String text) {
    TextSpan span = at.span();
    if (span.end() <= text.length() && span.in(text).equals(at.surface())) {
      return Optional.of(span);
    }
    Optional<TextSpan> nearest = Optional.empty();
    for (TextSpan other : occurrences(text, at.surface())) {
      if (nearest.isEmpty()
          || Math.abs(other.begin() - span.begin())
              < Math.abs(nearest.get().begin() - span.begin())) {
        nearest = Optional.of(other);
      }
    }
    return nearest;
  }

  /** Where the letters stand as words of their own. */
  static List<TextSpan> occurrences(String text, String surface) {
    List<TextSpan> found = new ArrayList<>();
    for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      int end = at + surface.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      boolean free = found.isEmpty() || found.getLast().end() <= at;
      if (begins && ends && free) {
        found.add(new TextSpan(at, end));
      }
    }
    return found;
  }
}

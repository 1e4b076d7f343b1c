package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * One result.
 *
 * @param length in words, for people
 * @param language ISO 639-1 code, or {@code other}
 * @param similar "3 similar", to its group; empty for none
 * @param star whether it bears one, where stars can be kept
 */
public record HitView(
    String href,
    List<Piece> headline,
    Link outlet,
    String section,
    DateView date,
    String byline,
    String language,
    String languageName,
    String length,
    List<List<Piece>> snippets,
    List<EntityChip> entities,
    Link similar,
    Optional<DeskView> star) {
  public HitView {
    headline = List.copyOf(headline);
    snippets = List.copyOf(snippets);
    entities = List.copyOf(entities);
  }
}

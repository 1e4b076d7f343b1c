package org.leeszaal.search;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;

/** What a person who typed the beginning of a word may mean. */
public sealed interface Suggestion {
  /** To put into the query box. */
  String text();

  /** Articles that it finds. */
  long articles();

  /**
   * @param matched the name that begins with what was typed
   */
  record OfEntity(EntityId id, EntityKind kind, String text, String matched, long articles)
      implements Suggestion {}

  /** A word of the archive. */
  record OfWord(String text, long articles) implements Suggestion {}
}

package org.leeszaal.desk;

import org.leeszaal.article.EntityId;

/** What names and ids in the files of the desk have to be. */
final class Checks {
  private static final int LONGEST = 500;

  private Checks() {}

  static void known(EntityId id) {
    if (!id.isKnown()) {
      throw new IllegalArgumentException("an entity id is needed here");
    }
  }

  /** May be empty. */
  static void label(String label) {
    if (!label.isEmpty()) {
      name(label);
    }
  }

  static void name(String name) {
    if (name.isBlank() || !name.strip().equals(name)) {
      throw new IllegalArgumentException("a name may not be empty or begin or end with a space");
    }
    surface(name);
    if (name.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("a name stands on one line");
    }
  }

  static void surface(String surface) {
    if (surface.isBlank() || surface.length() > LONGEST) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters");
    }
  }
}

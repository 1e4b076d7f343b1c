package org.leeszaal.cli;

/** Numbers of things, as people say them. */
final class Counted {
  private Counted() {}

  /** "1 article", "2 articles". */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

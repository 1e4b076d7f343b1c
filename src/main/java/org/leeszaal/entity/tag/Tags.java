package org.leeszaal.entity.tag;

import java.util.Arrays;
import java.util.List;

/** The outcomes of a model: {@code O}, {@code B-PER}, {@code I-PER} and so on. */
final class Tags {
  static final String OUTSIDE = "O";

  /** Stands for the tag before the first word. */
  static final Piece BORDER = Piece.of("-");

  private final String[] names;
  private final Piece[] pieces;
  private final boolean[][] mayFollow;
  private final boolean[] mayBegin;

  Tags(List<String> outcomes) {
    names = outcomes.toArray(String[]::new);
    pieces = new Piece[names.length];
    Arrays.setAll(pieces, i -> Piece.of(names[i]));
    mayBegin = new boolean[names.length];
    mayFollow = new boolean[names.length][names.length];
    for (int next = 0; next < names.length; next++) {
      mayBegin[next] = follows(OUTSIDE, names[next]);
      for (int last = 0; last < names.length; last++) {
        mayFollow[last][next] = follows(names[last], names[next]);
      }
    }
  }

  /** The tags of a finder of all four kinds. */
  static Tags standard() {
    List<String> names = new java.util.ArrayList<>(List.of(OUTSIDE));
    for (org.leeszaal.article.EntityKind kind : org.leeszaal.article.EntityKind.values()) {
      names.add("B-" + kind);
      names.add("I-" + kind);
    }
    return new Tags(names);
  }

  /** May {@code next} stand behind {@code last}? A name goes on only with its own kind. */
  static boolean follows(String last, String next) {
    return !next.startsWith("I-")
        || (last.length() > 2 && last.substring(2).equals(next.substring(2)));
  }

  int count() {
    return names.length;
  }

  String[] all() {
    return names.clone();
  }

  /** The number of a tag by its name. */
  int number(String name) {
    return Arrays.asList(names).indexOf(name);
  }

  String name(int tag) {
    return names[tag];
  }

  Piece piece(int tag) {
    return tag < 0 ? BORDER : pieces[tag];
  }

  /** {@code last} is negative at the first word. */
  boolean allowed(int last, int next) {
    return last < 0 ? mayBegin[next] : mayFollow[last][next];
  }
}

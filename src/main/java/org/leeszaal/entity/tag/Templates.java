package org.leeszaal.entity.tag;

import java.util.Arrays;

/** The names of the features, as they stand in the model files. */
final class Templates {
  final Piece bias = Piece.of("b=");
  final Piece word = Piece.of("W=");
  final Piece[] lower = row("w", 5);
  final Piece[] pair = row("ww", 4);
  final Piece around = Piece.of("wa=");
  final Piece[] shape = row("s", 5);
  final Piece[] shapePair = row("ss", 2);
  final Piece shapeTriple = Piece.of("sss=");
  final Piece[] wordShape = row("ws", 2);
  final Piece first = Piece.of("f=");
  final Piece capitals = Piece.of("C=");
  final Piece prefix = Piece.of("p=");
  final Piece suffix = Piece.of("x=");
  final Piece inner = Piece.of("n=");
  final Piece suffixBefore = Piece.of("xb=");
  final Piece suffixBehind = Piece.of("xa=");
  final Piece[] list = row("l", 5);
  final Piece[] cover = row("g", 3);
  final Piece coverShape = Piece.of("gs=");
  final Piece coverLists = Piece.of("gl=");
  final Piece listPair = Piece.of("ll=");
  final Piece listBehind = Piece.of("lb=");
  final Piece elsewhere = Piece.of("e=");
  final Piece last = Piece.of("t=");
  final Piece lastTwo = Piece.of("tt=");
  final Piece lastWord = Piece.of("tw=");
  final Piece lastShape = Piece.of("ts=");
  final Piece lastShapes = Piece.of("tz=");
  final Piece lastLists = Piece.of("tl=");
  final Piece lastCover = Piece.of("tg=");
  final Piece lastBefore = Piece.of("tb=");

  private static Piece[] row(String stem, int count) {
    Piece[] row = new Piece[count];
    Arrays.setAll(row, i -> Piece.of(stem + i + "="));
    return row;
  }
}

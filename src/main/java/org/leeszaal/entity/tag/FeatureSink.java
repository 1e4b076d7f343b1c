package org.leeszaal.entity.tag;

/** Takes the features of one token. A feature is its template's name and one to three values. */
interface FeatureSink {
  Piece BAR = Piece.of("|");

  void add(Piece template, Piece a);

  void add(Piece template, Piece a, Piece b);

  void add(Piece template, Piece a, Piece b, Piece c);
}

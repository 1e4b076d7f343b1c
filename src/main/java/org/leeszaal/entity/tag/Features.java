package org.leeszaal.entity.tag;

import org.leeszaal.entity.tag.ArticleView.Sentence;
import org.leeszaal.entity.tag.ArticleView.Sign;

/**
 * The features of a word: fixed ones first, then those that depend on the tags given to the words
 * before it. Training and use share this one place.
 */
@SuppressWarnings("EnumOrdinal") // signs are numbered in the model files
final class Features {
  private static final Piece START = Piece.of("*S*");
  private static final Piece END = Piece.of("*E*");
  private static final Piece YES = Piece.of("1");
  private static final Piece[] HEX = hex();
  private static final Piece[] COVER = cover();
  private static final Sign[] SIGNS = Sign.values();

  private final Templates names = new Templates();

  /** Features that do not depend on other tags. */
  void fixed(ArticleView article, Sentence sentence, int at, FeatureSink sink) {
    words(sentence, at, sink);
    shapes(sentence, at, sink);
    affixes(sentence, at, sink);
    lists(sentence, at, sink);
    article(article, sentence, at, sink);
  }

  /** Features with the tags of the two words before. */
  void moving(Sentence sentence, int at, Piece last, Piece beforeLast, FeatureSink sink) {
    WordInfo word = sentence.words()[at];
    sink.add(names.last, last);
    sink.add(names.lastTwo, beforeLast, last);
    sink.add(names.lastWord, last, word.lower());
    sink.add(names.lastShape, last, word.shape());
    sink.add(names.lastShapes, last, word.shape(), shape(sentence, at + 1));
    sink.add(names.lastLists, last, word.singleBits());
    sink.add(names.lastCover, last, HEX[sentence.cover().kinds(at)]);
    sink.add(names.lastBefore, last, lower(sentence, at - 1));
  }

  private void words(Sentence s, int at, FeatureSink sink) {
    Piece w0 = lower(s, at);
    Piece before = lower(s, at - 1);
    Piece behind = lower(s, at + 1);
    sink.add(names.bias, YES);
    sink.add(names.word, s.words()[at].word());
    sink.add(names.lower[2], w0);
    sink.add(names.lower[0], lower(s, at - 2));
    sink.add(names.lower[1], before);
    sink.add(names.lower[3], behind);
    sink.add(names.lower[4], lower(s, at + 2));
    sink.add(names.pair[0], lower(s, at - 2), before);
    sink.add(names.pair[1], before, w0);
    sink.add(names.pair[2], w0, behind);
    sink.add(names.pair[3], behind, lower(s, at + 2));
    sink.add(names.around, before, behind);
  }

  private void shapes(Sentence s, int at, FeatureSink sink) {
    Piece s0 = shape(s, at);
    for (int k = -2; k <= 2; k++) {
      sink.add(names.shape[k + 2], shape(s, at + k));
    }
    sink.add(names.shapePair[0], shape(s, at - 1), s0);
    sink.add(names.shapePair[1], s0, shape(s, at + 1));
    sink.add(names.shapeTriple, shape(s, at - 1), s0, shape(s, at + 1));
    sink.add(names.wordShape[0], lower(s, at - 1), s0);
    sink.add(names.wordShape[1], s0, lower(s, at + 1));
    if (at == 0) {
      sink.add(names.first, s0);
    }
    if (s.capitals()) {
      sink.add(names.capitals, s0);
    }
  }

  private void affixes(Sentence s, int at, FeatureSink sink) {
    WordInfo word = s.words()[at];
    for (int n = 0; n < word.prefixes().length; n++) {
      sink.add(names.prefix, word.prefixes()[n]);
      sink.add(names.suffix, word.suffixes()[n]);
    }
    for (Piece gram : word.inner()) {
      sink.add(names.inner, gram);
    }
    sink.add(names.suffixBefore, suffix(s, at - 1));
    sink.add(names.suffixBehind, suffix(s, at + 1));
  }

  private void lists(Sentence s, int at, FeatureSink sink) {
    for (int k = -2; k <= 2; k++) {
      int there = at + k;
      if (there >= 0 && there < s.size()) {
        singles(names.list[k + 2], s.words()[there].single(), sink);
      }
    }
    for (int k = -1; k <= 1; k++) {
      for (int kind = 0; kind < Lexicon.KINDS; kind++) {
        int place = s.cover().at(at + k, kind);
        if (place != NameCover.NONE) {
          sink.add(names.cover[k + 1], COVER[kind * 5 + place]);
        }
      }
    }
    sink.add(names.coverShape, HEX[s.cover().kinds(at)], shape(s, at));
    sink.add(names.coverLists, HEX[s.cover().kinds(at)], s.words()[at].singleBits());
    sink.add(names.listPair, lists(s, at - 1), s.words()[at].singleBits());
    sink.add(names.listBehind, s.words()[at].singleBits(), lists(s, at + 1));
  }

  private static void singles(Piece template, int bits, FeatureSink sink) {
    for (int bit = Lexicon.KINDS; bits >> bit != 0; bit++) {
      if ((bits >> bit & 1) != 0) {
        sink.add(template, HEX[bit]);
      }
    }
  }

  private void article(ArticleView article, Sentence s, int at, FeatureSink sink) {
    if (!s.words()[at].isCapital() || !article.isRepeated(s, at)) {
      return;
    }
    Piece where = s.capitals() ? HEX[2] : at == 0 ? HEX[1] : HEX[0];
    for (Sign sign : SIGNS) {
      if (article.elsewhere(s, at, sign)) {
        sink.add(names.elsewhere, HEX[sign.ordinal()], where);
      }
    }
  }

  private static Piece lower(Sentence s, int at) {
    return at < 0 ? START : at >= s.size() ? END : s.words()[at].lower();
  }

  private static Piece shape(Sentence s, int at) {
    return at < 0 ? START : at >= s.size() ? END : s.words()[at].shape();
  }

  private static Piece lists(Sentence s, int at) {
    return at < 0 ? START : at >= s.size() ? END : s.words()[at].singleBits();
  }

  private static Piece suffix(Sentence s, int at) {
    if (at < 0 || at >= s.size()) {
      return at < 0 ? START : END;
    }
    Piece[] suffixes = s.words()[at].suffixes();
    return suffixes.length == 0 ? YES : suffixes[Math.min(2, suffixes.length - 1)];
  }

  private static Piece[] hex() {
    Piece[] pieces = new Piece[1 << Lexicon.KINDS];
    java.util.Arrays.setAll(pieces, i -> Piece.of(Integer.toHexString(i)));
    return pieces;
  }

  private static Piece[] cover() {
    Piece[] pieces = new Piece[Lexicon.KINDS * 5];
    java.util.Arrays.setAll(
        pieces, i -> Piece.of(Integer.toHexString(i / 5) + "BIES".charAt(Math.max(0, i % 5 - 1))));
    return pieces;
  }
}

package org.leeszaal.entity.tag;

/** Which known names cover which words of a sentence: of each kind the longest, from the left. */
final class NameCover {
  static final int NONE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int END = 3;
  static final int SINGLE = 4;

  private final byte[] places;
  private final int length;

  private NameCover(int length) {
    this.length = length;
    places = new byte[length * Lexicon.KINDS];
  }

  /** Place of the word in a known name of this kind: one of the constants above. */
  int at(int word, int kind) {
    return word < 0 || word >= length ? NONE : places[word * Lexicon.KINDS + kind];
  }

  /** Bits of the kinds that cover a word. */
  int kinds(int word) {
    int bits = 0;
    if (word >= 0 && word < length) {
      for (int kind = 0; kind < Lexicon.KINDS; kind++) {
        bits |= places[word * Lexicon.KINDS + kind] != NONE ? 1 << kind : 0;
      }
    }
    return bits;
  }

  static NameCover of(WordInfo[] words, WordCache cache) {
    NameCover cover = new NameCover(words.length);
    int[] longest = new int[Lexicon.KINDS];
    for (int begin = 0; begin < words.length; begin++) {
      java.util.Arrays.fill(longest, 0);
      walk(words, begin, cache, longest);
      int acronym = words[begin].single() & ((1 << Lexicon.KINDS) - 1);
      for (int kind = 0; kind < Lexicon.KINDS; kind++) {
        int found = (acronym >> kind & 1) != 0 ? Math.max(1, longest[kind]) : longest[kind];
        cover.mark(begin, found, kind);
      }
    }
    return cover;
  }

  private static void walk(WordInfo[] words, int begin, WordCache cache, int[] longest) {
    Trie trie = cache.lexicon().names();
    int node = Trie.ROOT;
    boolean capital = false;
    for (int i = begin; i < words.length && words[i].id() >= 0; i++) {
      node = trie.step(node, words[i].id());
      if (node < 0) {
        return;
      }
      capital |= words[i].form() != WordInfo.Form.LOWER;
      int bits = cache.lexicon().kinds(node, cache.language());
      if (!capital) {
        bits &= Lexicon.PEOPLE;
      }
      for (int kind = 0; bits != 0; kind++, bits >>= 1) {
        if ((bits & 1) != 0) {
          longest[kind] = i - begin + 1;
        }
      }
    }
  }

  private void mark(int begin, int size, int kind) {
    if (size == 0 || at(begin, kind) != NONE) {
      return;
    }
    for (int i = 0; i < size; i++) {
      int place = size == 1 ? SINGLE : i == 0 ? BEGIN : i == size - 1 ? END : INSIDE;
      places[(begin + i) * Lexicon.KINDS + kind] = (byte) place;
    }
  }
}

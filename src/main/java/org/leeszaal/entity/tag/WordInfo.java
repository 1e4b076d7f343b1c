package org.leeszaal.entity.tag;

import java.util.Locale;

/**
 * What is known of a word by itself, worked out once.
 *
 * @param word as written, with plain marks
 * @param lower in lower case
 * @param shape runs of like characters as one: {@code Xx}, {@code X-X}, {@code d.d}
 * @param single bits of the word lists, see {@link Lexicon}
 * @param id of the folded word in the lexicon, -1 when no name holds it
 * @param form what its capitals say
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, made once for each word
record WordInfo(
    Piece word,
    Piece lower,
    Piece shape,
    Piece[] prefixes,
    Piece[] suffixes,
    Piece[] inner,
    int single,
    Piece singleBits,
    int id,
    Form form) {

  /** What the capitals of a word say. */
  enum Form {
    LOWER,
    CAPITAL,
    UPPER,
    OTHER
  }

  private static final int LONGEST_AFFIX = 5;
  private static final int LONGEST_WORD = 40;

  static WordInfo of(String token, Lexicon lexicon) {
    String word = Fold.marks(token);
    String lower = word.toLowerCase(Locale.ROOT);
    int affixes = Math.min(LONGEST_AFFIX, lower.length());
    Piece[] prefixes = new Piece[affixes];
    Piece[] suffixes = new Piece[affixes];
    for (int n = 1; n <= affixes; n++) {
      prefixes[n - 1] = Piece.of(lower.substring(0, n));
      suffixes[n - 1] = Piece.of(lower.substring(lower.length() - n));
    }
    int single = lexicon.single(token);
    Form form = form(word);
    return new WordInfo(
        Piece.of(word),
        Piece.of(digits(lower)),
        Piece.of(shape(word)),
        prefixes,
        suffixes,
        form == Form.CAPITAL ? inner(lower) : new Piece[0],
        single,
        Piece.of(Integer.toHexString(single)),
        lexicon.wordId(token),
        form);
  }

  boolean isCapital() {
    return form == Form.CAPITAL || form == Form.UPPER;
  }

  private static Piece[] inner(String lower) {
    String word = lower.length() > LONGEST_WORD ? lower.substring(0, LONGEST_WORD) : lower;
    int count = Math.max(0, word.length() - 3);
    Piece[] grams = new Piece[count];
    for (int i = 0; i < count; i++) {
      grams[i] = Piece.of(word.substring(i, i + 4));
    }
    return grams;
  }

  private static String digits(String lower) {
    StringBuilder text = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      text.append(Character.isDigit(c) ? '0' : c);
    }
    return text.toString();
  }

  private static Form form(String word) {
    boolean lower = false;
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower |= Character.isLowerCase(c);
      upper += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (letters == 0) {
      return Form.OTHER;
    }
    if (upper == 0) {
      return Form.LOWER;
    }
    if (!lower) {
      return letters > 1 ? Form.UPPER : Form.CAPITAL;
    }
    return Character.isUpperCase(word.charAt(0)) ? Form.CAPITAL : Form.OTHER;
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
      char c = word.charAt(i);
      char kind = kind(c);
      if (kind != last || kind == c) {
        shape.append(kind);
      }
      last = kind;
    }
    if (shape.toString().equals("X")) {
      shape.append(Math.min(word.length(), 5));
    } else if (shape.toString().equals("d")) {
      shape.append(Math.min(word.length(), 4));
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}

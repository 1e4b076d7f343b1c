package org.leeszaal.search.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which characters part words, open quotes and stand at the edge of a word. */
final class Letters {
  private static final String STRAIGHT_QUOTES = "\"“”„‟″＂";
  private static final String GUILLEMETS = "«»";
  private static final String SEPARATORS = "()[]{};,~^|…—–";
  private static final String FIRST = "#@€$£§_&";
  private static final String LAST = "#+%°€$£_";
  private static final String APOSTROPHES = "'’‘";

  /** The Dutch articles and pronouns that begin with an apostrophe: 's-Hertogenbosch, 't. */
  private static final Set<String> CLIPPED = Set.of("s", "t", "n", "k", "m", "r");

  private Letters() {}

  /** The query in one form: composed accents, no half characters, no controls. */
  static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .forEach(
            c -> {
              boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              clean.appendCodePoint(half || isBlank(c) ? ' ' : c);
            });
    return compose(clean.toString());
  }

  static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF';
  }

  static boolean isQuote(char c) {
    return STRAIGHT_QUOTES.indexOf(c) >= 0 || isGuillemet(c);
  }

  static boolean isGuillemet(char c) {
    return GUILLEMETS.indexOf(c) >= 0;
  }

  static boolean closes(char open, char c) {
    return isGuillemet(open) ? isGuillemet(c) : STRAIGHT_QUOTES.indexOf(c) >= 0;
  }

  /** Whether the character at {@code i} ends a word; a comma between digits does not. */
  static boolean endsWord(String text, int i) {
    char c = text.charAt(i);
    if (c == ',' && i > 0 && i + 1 < text.length()) {
      return !(Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1)));
    }
    return isSeparator(c);
  }

  /** Whether it parts words anywhere, a comma outside numbers too. */
  static boolean isSeparator(char c) {
    return c == ' ' || SEPARATORS.indexOf(c) >= 0 || isQuote(c);
  }

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean hasLowerCase(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase);
  }

  static boolean mayBegin(int c) {
    return Character.isLetterOrDigit(c) || FIRST.indexOf(c) >= 0;
  }

  static boolean mayEnd(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || LAST.indexOf(c) >= 0;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Whether a word whose apostrophe is taken off begins with a clipped word such as 's. */
  static boolean isClipped(String rest) {
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    return CLIPPED.contains(rest.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

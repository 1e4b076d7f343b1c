package org.leeszaal.extract.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Which of the one-byte encodings of western newsrooms a text is in. Each candidate is scored by
 * what its high bytes become: accented letters inside words and typographic signs in their usual
 * places speak for it, signs in the middle of words and control characters against it.
 */
final class LatinGuess {
  private static final List<Charset> CANDIDATES =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("ISO-8859-15"),
          Charset.forName("x-MacRoman"),
          Charset.forName("IBM850"));
  private static final String COMMON = "éèêëàâäçîïôöùûüœæáíóúñÉÈÀÇÊËÎÏÔÖÜ";

  /** Accented letters that are words. */
  private static final String ALONE = "àÀéÉ";

  private static final String OPENING = "«“‘„‹";
  private static final String CLOSING = "»”’›…";

  private LatinGuess() {}

  static Charset of(byte[] bytes, int sample) {
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, sample));
    Charset best = CANDIDATES.get(0);
    int highest = Integer.MIN_VALUE;
    for (Charset candidate : CANDIDATES) {
      int score = score(new String(head, candidate));
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        score += scoreOf(c, before, after);
      }
    }
    return score;
  }

  private static int scoreOf(char c, char before, char after) {
    if (Character.isISOControl(c) || c == '\uFFFD') {
      return -10;
    }
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (COMMON.indexOf(c) >= 0) {
      if (!Character.isLetter(before) && !Character.isLetter(after) && ALONE.indexOf(c) < 0) {
        return -1;
      }
      boolean shout = Character.isUpperCase(c) && Character.isLowerCase(before);
      return shout ? -3 : 3;
    }
    if (c == '’') {
      return 3;
    }
    if (OPENING.indexOf(c) >= 0) {
      return inWord ? -3 : 2;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return inWord ? -3 : 2;
    }
    if (c == '€' || c == '–' || c == '—' || c == '\u00A0' || c == '°' || c == '·') {
      return inWord ? -3 : 2;
    }
    if (Character.isLetter(c)) {
      return 0;
    }
    return inWord ? -4 : -1;
  }
}

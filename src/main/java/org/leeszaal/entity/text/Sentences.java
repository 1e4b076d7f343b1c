package org.leeszaal.entity.text;

import java.util.Arrays;
import org.leeszaal.article.Language;

/** Where sentences begin, by rule: line breaks, and full stops that are no abbreviation. */
final class Sentences {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([—–-•";

  private Sentences() {}

  /** Index of the first token of each sentence. */
  static int[] starts(String text, int[] begins, int[] ends, Language language) {
    int[] starts = new int[begins.length];
    int count = 0;
    for (int i = 0; i < begins.length; i++) {
      if (i == 0
          || lineBreak(text, ends[i - 1], begins[i])
          || stop(text, begins, ends, i, language)) {
        starts[count++] = i;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean lineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** Does the token before {@code i}, or the stop before closing marks, end a sentence? */
  private static boolean stop(String text, int[] begins, int[] ends, int i, Language language) {
    char next = text.charAt(begins[i]);
    if (CLOSERS.indexOf(next) >= 0 && begins[i] == ends[i - 1]) {
      return false;
    }
    int last = i - 1;
    while (last > 0
        && isOne(begins, ends, last)
        && CLOSERS.indexOf(text.charAt(begins[last])) >= 0) {
      last--;
    }
    if (!endsSentence(text, begins, ends, last, language)) {
      return false;
    }
    boolean opens =
        Character.isUpperCase(next) || Character.isDigit(next) || OPENERS.indexOf(next) >= 0;
    if (next == '\'' && ends[i] - begins[i] > 1) {
      opens = true;
    }
    return opens || text.charAt(begins[last]) == '…';
  }

  private static boolean isOne(int[] begins, int[] ends, int i) {
    return ends[i] - begins[i] == 1;
  }

  private static boolean endsSentence(
      String text, int[] begins, int[] ends, int i, Language language) {
    char last = text.charAt(ends[i] - 1);
    if (last != '.' && last != '!' && last != '?' && last != '…') {
      return false;
    }
    if (last != '.' || isOne(begins, ends, i)) {
      return true;
    }
    String word = text.substring(begins[i], ends[i] - 1);
    if (word.equals("..")) {
      return true;
    }
    boolean initials = word.length() == 1 || (word.length() > 2 && word.charAt(1) == '.');
    return !initials && !Abbreviations.opensName(word, language);
  }
}

package org.leeszaal.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.schema.NameTerms;

/** Word patterns as the index spells its words. */
final class Patterns {
  private Patterns() {}

  /**
   * The pattern folded and cut where words are cut, so that {@code anti-immigr*} is two patterns in
   * a row. A lone {@code *} stays.
   */
  static List<String> words(String pattern) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?') {
        word.append(c);
      } else if (c == '\'' || c == '’' || c == '.') {
        word.append(c == '.' ? '.' : '\'');
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(NameTerms.fold(String.valueOf(c)));
      } else if (c != '\\') {
        flush(words, word);
      }
    }
    flush(words, word);
    return words;
  }

  private static void flush(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** True where every word of the archive has to be looked at. */
  static boolean isCostly(String pattern) {
    return pattern.startsWith("*") || pattern.startsWith("?");
  }
}

package org.leeszaal.entity.tag;

import java.util.Set;

/** The capital that a word has for the place where it stands alone. */
final class Opening {
  private static final Set<String> ARTICLES = Set.of("de", "het", "le", "la", "les", "l'", "the");

  private Opening() {}

  /**
   * {@code Le temps}, {@code The times} where a sentence begins: its capital is that of the
   * sentence, and papers of that name write a second one.
   */
  static boolean isOnly(WordInfo[] words, int begin, int end) {
    if (end - begin < 2 || !ARTICLES.contains(words[begin].lower().text())) {
      return false;
    }
    for (int at = 0; at < begin; at++) {
      if (words[at].form() != WordInfo.Form.OTHER) {
        return false;
      }
    }
    for (int at = begin + 1; at < end; at++) {
      if (words[at].isCapital()) {
        return false;
      }
    }
    return true;
  }
}

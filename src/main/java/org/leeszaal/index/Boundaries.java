package org.leeszaal.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leeszaal.article.Language;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.Token;

/** Where sentences and paragraphs of a text begin. */
final class Boundaries {
  /** After these a full stop ends no sentence, a capital behind it or not. */
  private static final Set<String> ABBREVIATED =
      Set.of(
          "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr", "drs", "ir", "ing", "prof", "st", "ste",
          "gen", "kol", "sgt", "lt", "jr", "sr", "mm", "mme", "mgr", "min", "nr", "no", "vs", "bv",
          "nv", "blz", "pag", "ca", "resp");

  private Boundaries() {}

  static List<Token> of(String text, Language language, List<Token> words) {
    List<Token> found = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale(language));
    sentences.setText(text);
    int begin = 0;
    int next = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (end < text.length() && isWithinSentence(text, end)) {
        continue;
      }
      while (next < words.size() && words.get(next).begin() < begin) {
        next++;
      }
      if (next < words.size() && words.get(next).begin() < end) {
        Token word = words.get(next);
        found.add(at(NameTerms.SENTENCE, word));
        if (startsParagraph(text, next == 0 ? 0 : words.get(next - 1).end(), word.begin())) {
          found.add(at(NameTerms.PARAGRAPH, word));
        }
      }
      begin = end;
    }
    return found;
  }

  private static Token at(String mark, Token word) {
    return new Token(mark, word.position(), word.begin(), word.end());
  }

  private static Locale locale(Language language) {
    return language == Language.OTHER ? Locale.ROOT : language.locale();
  }

  private static boolean startsParagraph(String text, int from, int to) {
    return from == 0 || text.substring(from, to).contains("\n");
  }

  /** True behind an initial or an abbreviation in the same paragraph. */
  private static boolean isWithinSentence(String text, int end) {
    int stop = end;
    while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
      if (text.charAt(stop) == '\n') {
        return false;
      }
    }
    if (stop == 0 || text.charAt(stop - 1) != '.') {
      return false;
    }
    int begin = stop - 1;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop - 1);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }
}

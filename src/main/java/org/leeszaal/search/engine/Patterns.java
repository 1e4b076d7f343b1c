package org.leeszaal.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
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
      if (isWild(c)) {
        word.append(c);
      } else if (c == '\'' || c == '’' || c == '.') {
        word.append(c == '.' ? '.' : '\'');
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(NameTerms.fold(String.valueOf(c)));
      } else if (c == '\\') {
        i += i + 1 < pattern.length() && isWild(pattern.charAt(i + 1)) ? 1 : 0;
      } else {
        flush(words, word);
      }
    }
    flush(words, word);
    return words;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  private static void flush(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The words that a pattern with {@code *} and {@code ?} stands for. */
  static Automaton wildcard(String word) {
    return new WildcardQuery(new Term("", word)).getAutomaton();
  }

  /**
   * The words that a regular expression stands for, case and accents aside; empty when Lucene can't
   * read it or it is too hard.
   */
  static Optional<Automaton> regex(String pattern) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
      folded.append(
          Character.isLetter(c) && !escaped
              ? NameTerms.fold(String.valueOf(c))
              : String.valueOf(c));
    }
    try {
      Automaton read = new RegExp(folded.toString()).toAutomaton();
      return Optional.of(Operations.determinize(read, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
      return Optional.empty();
    }
  }

  /** True where every word of the archive has to be looked at. */
  static boolean isCostly(String pattern) {
    return pattern.startsWith("*") || pattern.startsWith("?");
  }
}

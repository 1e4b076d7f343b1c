package org.leeszaal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.leeszaal.article.EntityKind;

/** The terms by which names and entities stand in the index. */
public final class NameTerms {
  /** Between the parts of a term; never in a name, since folding and trimming remove it. */
  public static final char SEPARATOR = '\u0001';

  /** At the first word of every sentence of the body. */
  public static final String SENTENCE = ".s";

  /** At the first word of every paragraph of the body. */
  public static final String PARAGRAPH = ".p";

  private NameTerms() {}

  /** Whether a name is meant whole or from one of its words on. */
  public enum Reach {
    WHOLE('='),
    TAIL('~');

    private final char mark;

    Reach(char mark) {
      this.mark = mark;
    }
  }

  /** Stands at every word of a mention of this kind. */
  public static String anyOf(EntityKind kind) {
    return "*" + kind.prefix();
  }

  /** Stands at every word of a mention that tells a country. */
  public static String anyCountry() {
    return "*country";
  }

  /** Stands at every word of a mention of this kind with these letters. */
  public static String letters(EntityKind kind, String surface) {
    return "=" + kind.prefix() + "/" + fold(surface);
  }

  /** Leads from a folded name to an entity: name, id, reach. */
  public static String nameTerm(String folded, String id, Reach reach) {
    return folded + SEPARATOR + id + SEPARATOR + reach.mark;
  }

  public static boolean isWhole(String nameTerm) {
    return nameTerm.charAt(nameTerm.length() - 1) == Reach.WHOLE.mark;
  }

  /** {@code id, language, name}: the terms of {@link ArchiveField#ALIASES} and LABELS. */
  public static String spelled(String id, String language, String name) {
    return id + SEPARATOR + language + SEPARATOR + name.replace(SEPARATOR, ' ');
  }

  /** {@code id, next}: who took the place of {@code id} as a whole; empty where nobody did. */
  public static String former(String id, String next) {
    return id + SEPARATOR + next;
  }

  /** The parts of a term. */
  public static List<String> parts(String term) {
    return List.of(term.split(String.valueOf(SEPARATOR), -1));
  }

  /** The folded name and what is left of it from each of its further words on. */
  public static List<String> tails(String folded) {
    List<String> tails = new ArrayList<>(List.of(folded));
    for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      tails.add(folded.substring(at + 1));
    }
    return tails;
  }

  /** Lower case, no accents, straight apostrophes, one space for any stretch between words. */
  public static String fold(String name) {
    char[] in = name.toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    StringBuilder folded = new StringBuilder(length);
    boolean gap = false;
    for (int i = 0; i < length; i++) {
      char c = out[i];
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '&' || c == '+') {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(c);
        gap = false;
      } else if (c != '.') {
        gap = true;
      }
    }
    return folded.toString();
  }
}

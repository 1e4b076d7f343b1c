package org.leeszaal.entity.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.leeszaal.article.Language;

/**
 * Cuts text into tokens: words with inner hyphens, points and ampersands ({@code N-VA}, {@code
 * CD&V}, {@code Booking.com}), initials and abbreviations with their stop, numbers, single marks.
 * French elision ({@code l'}, {@code qu'}) and the English {@code 's} stand alone; the Dutch {@code
 * 's}, {@code 't} and {@code 's-Hertogenbosch} are words. Both apostrophes are alike.
 */
public final class Tokenizer {
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "n", "m", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu");

  private final String text;
  private final Language language;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int count;

  private Tokenizer(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** Tokens and sentences of a text. A line break always ends a sentence. */
  public static TokenizedText cut(String text, Language language) {
    Tokenizer tokenizer = new Tokenizer(text, language);
    tokenizer.run();
    int[] begins = Arrays.copyOf(tokenizer.begins, tokenizer.count);
    int[] ends = Arrays.copyOf(tokenizer.ends, tokenizer.count);
    return new TokenizedText(text, begins, ends, Sentences.starts(text, begins, ends, language));
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (isWord(c)) {
        at = word(at);
      } else if (isApostrophe(c)) {
        at = apostrophe(at);
      } else if (c == '.' && text.startsWith("...", at)) {
        at = add(at, at + 3);
      } else {
        at = add(at, at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1));
      }
    }
  }

  private int add(int begin, int end) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    begins[count] = begin;
    ends[count++] = end;
    return end;
  }

  private int word(int begin) {
    if (text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin)) {
      return address(begin);
    }
    int end = run(begin);
    int initials = initials(begin, end);
    if (initials > 0) {
      return add(begin, initials);
    }
    int last = begin;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isApostrophe(c)) {
        int split = splitAtApostrophe(begin, last, end);
        if (split >= 0) {
          return split;
        }
      }
      if (!joins(c, end)) {
        break;
      }
      last = end + 1;
      end = run(end + 1);
    }
    if (end < text.length() && text.charAt(end) == '.' && keepsStop(begin, end)) {
      end++;
    }
    return add(begin, end);
  }

  /** End of the letters and digits that begin here. */
  private int run(int at) {
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int address(int begin) {
    int end = begin;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && "<>\"”»,;)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > begin + 1 && ".!?:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return add(begin, end);
  }

  /** {@code J.K.}, {@code U.S.}: end of such a row of single letters with stops; 0 when none. */
  private int initials(int begin, int end) {
    if (end != begin + 1 || !Character.isUpperCase(text.charAt(begin))) {
      return 0;
    }
    int at = begin;
    int stop = 0;
    while (at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      stop = at + 2;
      at += 2;
    }
    boolean runsOn = stop > 0 && stop < text.length() && Character.isLowerCase(text.charAt(stop));
    return runsOn ? 0 : stop;
  }

  private boolean keepsStop(int begin, int end) {
    return end - begin <= 8 && Abbreviations.keepsStop(text.substring(begin, end), language);
  }

  /** Where a word is cut at an apostrophe; the cut tokens are added. -1 when it isn't cut. */
  private int splitAtApostrophe(int begin, int last, int at) {
    boolean letterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (language == Language.FR && letterBehind) {
      String piece = text.substring(last, at).toLowerCase(Locale.ROOT);
      return ELIDED.contains(piece) ? add(begin, at + 1) : -1;
    }
    if (language == Language.EN && letterBehind && isGenitive(at)) {
      return add(begin, at);
    }
    return -1;
  }

  private boolean isGenitive(int apostrophe) {
    int s = apostrophe + 1;
    boolean letter = text.charAt(s) == 's' || text.charAt(s) == 'S';
    return letter && (s + 1 == text.length() || !isWord(text.charAt(s + 1)));
  }

  /** Does the mark at {@code at} join the letters before it with those behind it? */
  private boolean joins(char c, int at) {
    if (at + 1 >= text.length() || !isWord(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    return switch (c) {
      case '-', '‑', '&', '_', '@' -> true;
      case '\'', '’' -> Character.isLetter(behind) && Character.isLetter(before);
      case '.' -> joinsByPoint(before, behind);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(behind);
      default -> false;
    };
  }

  private static boolean joinsByPoint(char before, char behind) {
    return Character.isDigit(before) == Character.isDigit(behind)
        && (Character.isDigit(before) || Character.isLowerCase(behind));
  }

  private int apostrophe(int begin) {
    boolean starts = begin == 0 || !isWord(text.charAt(begin - 1));
    int end = run(begin + 1);
    int letters = end - begin - 1;
    if (letters == 1
        && language == Language.NL
        && starts
        && "stnkm".indexOf(text.charAt(begin + 1)) >= 0) {
      while (end < text.length() && text.charAt(end) == '-' && joins('-', end)) {
        end = run(end + 1);
      }
      return add(begin, end);
    }
    if (letters == 1 && language == Language.EN && !starts && isGenitive(begin)) {
      return add(begin, end);
    }
    return add(begin, begin + 1);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}

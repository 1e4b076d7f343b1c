package org.leeszaal.entity.tag;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Makes spellings alike: case, accents and typographic marks. */
public final class Fold {
  private static final int KNOWN = 0x250;
  private static final String[] FOLDED = new String[KNOWN];

  static {
    Arrays.setAll(FOLDED, i -> folded((char) i));
  }

  private Fold() {}

  /** Lower case, no accents, straight apostrophe, plain hyphen. */
  public static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && (c < 'A' || c > 'Z');
    }
    if (plain) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(c < KNOWN ? FOLDED[c] : folded(c));
    }
    return folded.toString();
  }

  private static String folded(char c) {
    char lower = Character.toLowerCase(mark(c));
    return switch (lower) {
      case 'œ' -> "oe";
      case 'æ' -> "ae";
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case '\u00AD' -> "";
      default -> unmarked(lower);
    };
  }

  private static String unmarked(char c) {
    StringBuilder base = new StringBuilder(1);
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        base.append(part);
      }
    }
    return base.toString().toLowerCase(Locale.ROOT);
  }

  private static char mark(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ' -> '\'';
      case '“', '”', '«', '»' -> '"';
      case '‑', '–', '—', '‐' -> '-';
      default -> c;
    };
  }

  /** Typographic marks as the plain ones; no soft hyphens. */
  static String marks(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    boolean same = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char marked = mark(c);
      same &= marked == c && c != '\u00AD';
      if (c != '\u00AD') {
        plain.append(marked);
      }
    }
    return same ? word : plain.toString();
  }
}

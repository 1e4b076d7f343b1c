package org.leeszaal.entity.tag;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings alike: case, accents and apostrophes. */
public final class Fold {
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
    String lower = marks(word).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00AD') {
        append(folded, c);
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      default -> folded.append(c);
    }
  }

  /** Typographic marks as the plain ones; no soft hyphens. */
  static String marks(String word) {
    return word.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('«', '"')
        .replace('»', '"')
        .replace('‑', '-')
        .replace('–', '-')
        .replace('—', '-')
        .replace("\u00AD", "");
  }
}

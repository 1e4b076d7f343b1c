package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it was written, without the punctuation at its edges.
 *
 * @param pattern {@code *}, {@code ?} and {@code \} that stand for themselves have a {@code \}
 *     before them; empty when nothing is left to search
 */
record Written(String pattern) {
  /**
   * From raw query text without blanks; {@code \} takes the meaning from the next character, and an
   * address on the web has no wildcards.
   */
  static Written of(String raw) {
    boolean address = raw.contains("://");
    StringBuilder pattern = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        pattern.append(address && "*?".indexOf(c) >= 0 ? "\\" : "").append(c);
      } else if (i + 1 < raw.length()) {
        i++;
        char kept = raw.charAt(i);
        pattern.append("*?\\".indexOf(kept) >= 0 ? "\\" : "").append(kept);
      }
    }
    return new Written(meaningful(trimmed(units(Letters.compose(pattern.toString())))));
  }

  boolean isEmpty() {
    return pattern.isEmpty();
  }

  boolean isWildcard() {
    return units(pattern).stream().anyMatch(Written::isWild);
  }

  /** Whether any word fits. */
  boolean isAnything() {
    return pattern.equals("*");
  }

  String text() {
    StringBuilder text = new StringBuilder(pattern.length());
    for (String unit : units(pattern)) {
      text.append(unit.charAt(0) == '\\' ? unit.substring(1) : unit);
    }
    return text.toString();
  }

  /** The characters of a pattern, each with its {@code \}. */
  static List<String> units(String pattern) {
    List<String> units = new ArrayList<>(pattern.length());
    for (int i = 0; i < pattern.length(); ) {
      int escape = pattern.charAt(i) == '\\' && i + 1 < pattern.length() ? 1 : 0;
      int end = i + escape + Character.charCount(pattern.codePointAt(i + escape));
      units.add(pattern.substring(i, end));
      i = end;
    }
    return units;
  }

  static boolean isWild(String unit) {
    return unit.equals("*") || unit.equals("?");
  }

  private static String trimmed(List<String> units) {
    int start = 0;
    int end = units.size();
    while (start < end && !begins(units, start, end)) {
      start++;
    }
    while (end > start && !isWild(units.get(end - 1)) && !mayEnd(units.get(end - 1))) {
      end--;
    }
    return String.join("", units.subList(start, end));
  }

  private static boolean begins(List<String> units, int start, int end) {
    String unit = units.get(start);
    if (unit.length() == 1 && Letters.isApostrophe(unit.charAt(0))) {
      int far = Math.min(end, start + 4);
      return Letters.isClipped(String.join("", units.subList(start + 1, far)));
    }
    return isWild(unit) || (unit.charAt(0) != '\\' && Letters.mayBegin(unit.codePointAt(0)));
  }

  private static boolean mayEnd(String unit) {
    return unit.charAt(0) != '\\' && Letters.mayEnd(unit.codePointAt(0));
  }

  private static String meaningful(String pattern) {
    String once = pattern.replaceAll("(?<!\\\\)\\*{2,}", "*");
    if (Letters.hasLetterOrDigit(once)) {
      return once;
    }
    return units(once).contains("*") ? "*" : "";
  }
}

package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.List;

/**
 * One key for the Dutch, French and English spellings of a name from another script: {@code
 * Zelenski, Zelensky, Zelenskyy}; {@code Kadhafi, Khadaffi, Gaddafi}; {@code Tsjernobyl,
 * Tchernobyl, Chernobyl}. The rules go from the longest letter groups to the shortest; then double
 * letters and most differences of vowels are dropped.
 */
final class NameKey {
  private static final String[][] GROUPS = {
    {"sjtsj", "S"},
    {"chtch", "S"},
    {"shch", "S"},
    {"schtsch", "S"},
    {"tsch", "C"},
    {"tsj", "C"},
    {"tch", "C"},
    {"dzj", "J"},
    {"dj", "J"},
    {"dzh", "J"},
    {"sch", "S"},
    {"zj", "Z"},
    {"zh", "Z"},
    {"sj", "S"},
    {"sh", "S"},
    {"ch", "S"},
    {"cz", "C"},
    {"kh", "h"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"ck", "k"},
    {"ks", "x"},
    {"ts", "c"},
    {"tz", "c"},
    {"oe", "u"},
    {"ou", "u"},
    {"oo", "u"},
    {"ie", "i"},
    {"ij", "i"},
    {"ee", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"ii", "i"},
    {"aj", "ai"},
    {"ay", "ai"},
    {"eï", "ei"},
    {"ej", "ei"},
    {"ey", "ei"},
    {"w", "v"},
    {"q", "k"},
    {"y", "i"},
    {"j", "i"}
  };

  private NameKey() {}

  /** The key of a whole name: its words' keys, particles joined to the word behind. */
  static String of(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : Names.words(name)) {
      if (!isArticle(word)) {
        keys.add(ofWord(word));
      }
    }
    return String.join(" ", keys);
  }

  private static boolean isArticle(String word) {
    return word.equals("al")
        || word.equals("el")
        || word.equals("as")
        || word.equals("ben")
        || word.equals("bin")
        || word.equals("ibn")
        || word.equals("abu")
        || word.equals("abou");
  }

  /** The key of one folded word. */
  static String ofWord(String folded) {
    String text = folded.replace("'", "");
    for (String[] group : GROUPS) {
      text = text.replace(group[0], group[1]);
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
        key.append(c);
      }
    }
    return key.toString();
  }
}

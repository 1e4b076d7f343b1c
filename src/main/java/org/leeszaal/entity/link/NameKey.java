package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.entity.NameVariants;

/**
 * One key for the Dutch, French and English spellings of a name from another script: {@code
 * Zelenski, Zelensky, Zelenskyy}; {@code Tsjernobyl, Tchernobyl, Chernobyl}. Letter groups go from
 * the longest to the shortest; given names go by the table of variants; the Arabic article and
 * {@code ben, bin, ibn} are left out.
 */
final class NameKey {
  private static final Set<String> LEFT_OUT =
      Set.of("al", "el", "as", "ash", "ad", "ben", "bin", "ibn", "bint", "abu", "abou", "ould");

  /** What sounds alike, for comparing. */
  private static final String[][] SOUNDS = {
    {"schtsch", "S"},
    {"sjtsj", "S"},
    {"chtch", "S"},
    {"shch", "S"},
    {"tsch", "C"},
    {"tsj", "C"},
    {"tch", "C"},
    {"dzj", "J"},
    {"dzh", "J"},
    {"sch", "S"},
    {"dj", "J"},
    {"zj", "Z"},
    {"zh", "Z"},
    {"sj", "S"},
    {"sh", "S"},
    {"ch", "C"},
    {"cz", "C"},
    {"kh", "h"},
    {"gh", "g"},
    {"gu", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"ck", "k"},
    {"ts", "c"},
    {"tz", "c"},
    {"oe", "u"},
    {"ou", "u"},
    {"oo", "u"},
    {"ij", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"ii", "i"},
    {"ie", "i"},
    {"ee", "i"},
    {"w", "v"},
    {"q", "k"},
    {"y", "i"},
    {"j", "i"}
  };

  /** What an English newspaper would print, for ids. */
  private static final String[][] ENGLISH = {
    {"sjtsj", "shch"},
    {"chtch", "shch"},
    {"tsj", "ch"},
    {"tch", "ch"},
    {"dzj", "j"},
    {"dj", "j"},
    {"zj", "zh"},
    {"sj", "sh"},
    {"oe", "u"},
    {"ou", "u"}
  };

  private final Map<String, String> script = new HashMap<>();
  private final Map<String, String> all = new HashMap<>();

  NameKey(List<NameVariants> variants) {
    for (NameVariants name : variants) {
      for (String form : name.forms()) {
        String folded = Names.key(form);
        all.putIfAbsent(folded, name.name());
        if (name.kind() == NameVariants.Kind.SCRIPT) {
          script.putIfAbsent(folded, name.name());
        }
      }
    }
  }

  /** The keys of the words of a name; short forms of given names are the given name. */
  List<String> words(String name) {
    return words(name, all);
  }

  private static List<String> words(String name, Map<String, String> given) {
    List<String> keys = new ArrayList<>();
    List<String> words = Names.words(name);
    for (String word : words) {
      if (words.size() < 3 || !LEFT_OUT.contains(word)) {
        keys.add(sounds(given.getOrDefault(word, word)));
      }
    }
    return keys;
  }

  /** The key of a whole name; short forms of given names stay as they are. */
  String of(String name) {
    return String.join(" ", words(name, script));
  }

  static String sounds(String folded) {
    String text = folded.replaceAll("['.]", "");
    text = text.length() > 4 ? text.replaceAll("ine$", "in").replaceAll("ff$", "v") : text;
    for (String[] group : SOUNDS) {
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

  /**
   * The name to make an id of: a name from another script as an English newspaper would print it,
   * so that articles in all languages come to one id; any other name as it is.
   */
  String forId(String name) {
    List<String> words = Names.words(name);
    if (words.size() < 2 || !script.containsKey(words.get(0))) {
      return name;
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!LEFT_OUT.contains(word)) {
        written.add(script.getOrDefault(word, english(word)));
      }
    }
    return String.join(" ", written);
  }

  private static String english(String folded) {
    String text = folded.replaceAll("(skij|skiy|skyy|ski)$", "sky").replaceAll("eff$", "ev");
    text = text.length() > 5 ? text.replaceAll("ine$", "in") : text;
    for (String[] group : ENGLISH) {
      text = text.replace(group[0], group[1]);
    }
    return text.replaceAll("(.)\\1", "$1");
  }
}

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
    {"gue", "ge"},
    {"gui", "gi"},
    {"guy", "gi"},
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

  /** The folded words of a name that tell people apart. */
  static List<String> words(String name) {
    List<String> words = Names.words(name);
    if (words.size() < 3) {
      return words;
    }
    return words.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
  }

  /** The given name that a folded word is a form of, short forms too; the word when of none. */
  String given(String folded) {
    return all.getOrDefault(folded, folded);
  }

  boolean isGiven(String folded) {
    return all.containsKey(folded);
  }

  /** Is it a given name that comes from another script? */
  boolean isScript(String folded) {
    return script.containsKey(folded);
  }

  Set<String> givenNames() {
    return all.keySet();
  }

  /** Does the name hold a given name that comes from another script? */
  boolean isFromScript(String name) {
    return words(name).stream().anyMatch(script::containsKey);
  }

  /** The key of a whole name; short forms of given names stay as they are. */
  String of(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : words(name)) {
      keys.add(sounds(script.getOrDefault(word, word)));
    }
    return String.join(" ", keys);
  }

  static String sounds(String folded) {
    String text = folded.replace("'", "").replace(".", "");
    if (text.length() > 4 && text.endsWith("ine")) {
      text = text.substring(0, text.length() - 1);
    } else if (text.length() > 4 && text.endsWith("ff")) {
      text = text.substring(0, text.length() - 2) + "v";
    }
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

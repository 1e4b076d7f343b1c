package org.leeszaal.entity.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.NameWords.GivenName;
import org.leeszaal.entity.tag.Fold;

/**
 * How far two words of names are apart: 0 for one word, 1 for words that have nothing in common.
 * Two different words that are both known names are two names, however near their letters.
 */
final class WordLikeness {
  /** How the words of two names are to be compared. */
  enum Way {
    /** By letters: both names come from languages in Latin letters. */
    LETTERS,
    /** By sound: one name is spelled from another script. */
    SOUND,
    /** By consonants: one name stands in a script without vowels. */
    CONSONANTS
  }

  private static final double SHORT_FORM = 0.06;
  private static final double INITIAL = 0.12;
  private static final double ALIKE = 0.1;
  private static final double TYPO = 0.14;
  private static final double CHEAP = 0.35;
  private static final double SYLLABLE = 0.12;
  private static final int SHORTEST = 3;
  private static final int LONG = 6;
  private static final int VERY_LONG = 9;
  private static final List<String> WESTERN = List.of("nl", "fr", "en");
  private static final String[] MIXED = {
    "kghCx", "aeiou", "vfbu", "sScCzZ", "dt", "JgiZ", "nm", "CtJ"
  };

  private final NameKey keys;
  private final Set<String> given = new HashSet<>();
  private final Set<String> western = new HashSet<>();
  private final Set<String> family = new HashSet<>();

  WordLikeness(NameWords words) {
    keys = new NameKey(words.variants());
    for (GivenName name : words.firstNames()) {
      given.add(Fold.of(name.name()));
      if (name.languages().stream().anyMatch(WESTERN::contains)) {
        western.add(Fold.of(name.name()));
      }
    }
    words.lastNames().forEach(name -> family.add(Fold.of(name.name())));
  }

  NameKey keys() {
    return keys;
  }

  boolean isWesternGiven(String folded) {
    return western.contains(folded);
  }

  double distance(String a, String b, Way way) {
    if (a.equals(b)) {
      return 0;
    }
    if (Names.isInitial(a) || Names.isInitial(b)) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 1;
    }
    if (keys.given(a).equals(keys.given(b))) {
      return keys.isScript(a) && keys.isScript(b) ? 0 : SHORT_FORM;
    }
    if (keys.isGiven(a) && keys.isGiven(b)) {
      return 1;
    }
    if (isBeginning(a, b)) {
      return INITIAL;
    }
    return switch (way) {
      case CONSONANTS -> consonants(a).equals(consonants(b)) ? ALIKE : 1;
      case SOUND -> Math.min(bySound(a, b), byLetters(a, b));
      case LETTERS -> byLetters(a, b);
    };
  }

  private double byLetters(String a, String b) {
    if (singled(a).equals(singled(b))) {
      return ALIKE;
    }
    if (areNames(a, b) || otherVowels(a, b)) {
      return 1;
    }
    int edits = edits(a, b);
    int shorter = Math.min(a.length(), b.length());
    boolean typo = (edits == 1 && shorter >= LONG) || (edits == 2 && shorter >= VERY_LONG);
    return typo && a.charAt(0) == b.charAt(0) ? TYPO : 1;
  }

  /** {@code Peeters, Pieters}: another vowel makes another surname more often than a slip does. */
  private static boolean otherVowels(String a, String b) {
    return a.length() == b.length()
        && a.replaceAll("[aeiouy]", "a").equals(b.replaceAll("[aeiouy]", "a"));
  }

  /** {@code Nafi, Nafissatou}: the beginning of a given name, but for women's forms of men's. */
  private boolean isBeginning(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST
        && longer.length() - shorter.length() > SHORTEST
        && longer.startsWith(shorter)
        && given.contains(longer)
        && !longer.matches(".*(ette|etta|elle|ella|ine|ina)");
  }

  /** Are both known as given or family names? */
  boolean areNames(String a, String b) {
    return isName(a) && isName(b);
  }

  private boolean isName(String word) {
    return given.contains(word) || family.contains(word);
  }

  /** Without double letters, silent h, and with the digraphs of accented letters as one letter. */
  private static String singled(String word) {
    return word.replaceAll("(.)\\1", "$1")
        .replaceAll("(?<=[^cs])h", "")
        .replaceAll("([ou])e(?=.)", "$1")
        .replaceAll("z$", "s");
  }

  private double bySound(String a, String b) {
    String one = NameKey.sounds(a);
    String other = NameKey.sounds(b);
    if (one.equals(other) || chinese(a).equals(chinese(b))) {
      return 0;
    }
    int syllables = syllables(one);
    if (syllables == 1 && syllables(other) == 1) {
      return 1;
    }
    double far = weighed(one, other) / Math.max(one.length(), other.length());
    far += given.contains(a) && given.contains(b) ? ALIKE : 0;
    return Math.min(1, far + SYLLABLE * Math.abs(syllables - syllables(other)));
  }

  private static int syllables(String sounds) {
    return Math.max(1, sounds.replaceAll("[^aeiou]+", " ").strip().split(" +").length);
  }

  /** One key for pinyin and the older Wade-Giles: {@code Teng Hsiao-ping, Deng Xiaoping}. */
  private static String chinese(String word) {
    return word.replace("'", "")
        .replace("hs", "x")
        .replaceAll("zh|ch|q|j", "c")
        .replaceAll("ts|tz", "z")
        .replace('d', 't')
        .replace('b', 'p')
        .replace('g', 'k')
        .replaceAll("szu|sze|zu", "zi")
        .replaceAll("unk", "onk")
        .replace("ien", "ian");
  }

  private static String consonants(String word) {
    return NameKey.sounds(word).replaceAll("[aeiouwvy]", "").replaceAll("(.)\\1", "$1");
  }

  /** Edits with letters that transliterations mix up at a lower price. */
  private static double weighed(String a, String b) {
    double[] last = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + drop(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = last[0] + drop(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double change = last[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
        double shorter = last[j] + drop(a.charAt(i - 1));
        row[j] = Math.min(change, Math.min(shorter, row[j - 1] + drop(b.charAt(j - 1))));
      }
      last = row;
    }
    return last[b.length()];
  }

  private static double drop(char c) {
    return "aeiouh".indexOf(c) >= 0 ? CHEAP * 1.5 : 1;
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    for (String group : MIXED) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return CHEAP;
      }
    }
    return 1;
  }

  /** Letters changed, put in, left out or swapped with the next (Damerau). */
  static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2);
        if (swapped && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}

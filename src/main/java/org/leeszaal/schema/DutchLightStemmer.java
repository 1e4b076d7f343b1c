package org.leeszaal.schema;

import java.util.Set;

/**
 * Takes plurals and the -e of adjectives from Dutch words that are in lower case and without
 * accents, and gives the spelling of the singular back: {@code bomen} becomes {@code boom}, {@code
 * huizen} becomes {@code huis}. Verbs lose their -en; other endings stay, so that {@code regering}
 * and {@code regeren} are kept apart. Rules of our own after the spelling rules of Dutch (open
 * syllables, doubled consonants, v and z at the end); exceptions come from a list before it.
 */
final class DutchLightStemmer {
  private static final String VOWELS = "aeiouy";
  private static final Set<String> PAIRS =
      Set.of("aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "ei", "ij", "au", "ae");

  /** Endings behind which an -s is a plural. */
  private static final Set<String> BEFORE_S =
      Set.of("er", "el", "en", "em", "ie", "or", "aar", "ier", "eur", "am", "um", "ee", "te", "ge");

  private DutchLightStemmer() {}

  static String stem(String word) {
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe > 1 && apostrophe == word.length() - 2 && word.endsWith("s")) {
      return word.substring(0, apostrophe);
    }
    if (word.length() < 5) {
      return word;
    }
    if (word.endsWith("heden")) {
      return cut(word, 5) + "heid";
    }
    if (word.endsWith("ieen") || word.endsWith("eeen")) {
      return cut(word, 2);
    }
    if (word.endsWith("en")) {
      return spelled(word, cut(word, 2));
    }
    if (word.endsWith("e") && !word.endsWith("ie") && !word.endsWith("ee")) {
      return spelled(word, cut(word, 1));
    }
    return word.endsWith("s") ? withoutS(word) : word;
  }

  private static String withoutS(String word) {
    String rest = cut(word, 1);
    boolean plural =
        rest.length() >= 5
            && !word.endsWith("mens")
            && !word.endsWith("eens")
            && BEFORE_S.stream().anyMatch(rest::endsWith);
    if (!plural) {
      return word;
    }
    // gemeentes, gemeente and gemeenten are one word
    return rest.endsWith("te") || rest.endsWith("ge") ? stem(rest) : rest;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** What is left when an ending goes, spelled as a word that ends there. */
  private static String spelled(String word, String rest) {
    if (rest.length() < 3 || vowelsIn(rest) == 0 || isVowel(last(rest, 0))) {
      return isVowel(last(rest, 0)) && rest.length() >= 3 && !word.endsWith("en") ? rest : word;
    }
    String shorter = rest;
    if (last(rest, 0) == last(rest, 1)) {
      return cut(rest, 1);
    }
    if (isOpen(rest)) {
      shorter = cut(rest, 1) + last(rest, 1) + last(rest, 0);
    }
    return voiceless(shorter);
  }

  /** True where one vowel and one consonant are left of what was an open syllable. */
  private static boolean isOpen(String rest) {
    char consonant = last(rest, 0);
    char vowel = last(rest, 1);
    if ("aeou".indexOf(vowel) < 0 || "xjw".indexOf(consonant) >= 0) {
      return false;
    }
    if (rest.length() > 2 && PAIRS.contains("" + last(rest, 2) + vowel)) {
      return false;
    }
    boolean stressed = vowelsIn(rest) == 1;
    return switch (vowel) {
      case 'e' -> stressed || "lrn".indexOf(consonant) < 0;
      case 'o' -> stressed || consonant != 'r';
      default -> true;
    };
  }

  /** A Dutch word does not end in v or z. */
  private static String voiceless(String word) {
    return switch (last(word, 0)) {
      case 'v' -> cut(word, 1) + "f";
      case 'z' -> cut(word, 1) + "s";
      default -> word;
    };
  }

  private static int vowelsIn(String word) {
    int groups = 0;
    boolean inVowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = isVowel(word.charAt(i));
      groups += vowel && !inVowel ? 1 : 0;
      inVowel = vowel;
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static char last(String word, int back) {
    return word.charAt(word.length() - 1 - back);
  }
}

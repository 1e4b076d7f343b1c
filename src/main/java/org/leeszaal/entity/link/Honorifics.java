package org.leeszaal.entity.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles that may stand inside a marked name, folded and without their stop. Fewer than the titles
 * of {@code head_words.tsv}, which stand beside names: of those {@code man} and {@code prince} are
 * also parts of names.
 */
final class Honorifics {
  /** No given name: they go even before a surname alone. */
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "mme", "mlle", "mgr");

  private static final Set<String> IN_TEXT =
      with(
          "dame",
          "m.",
          "me",
          "meneer",
          "mevrouw",
          "monsieur",
          "madame",
          "president",
          "premier",
          "minister",
          "koning",
          "roi",
          "king");

  private static final Set<String> BEFORE_FULL_NAME =
      with(
          "dame",
          "sheikh",
          "cheikh",
          "sjeik",
          "shaikh",
          "hajj",
          "haji",
          "hadj",
          "general",
          "generaal",
          "colonel",
          "kolonel",
          "president",
          "minister",
          "seyed",
          "sayyid",
          "sayed",
          "ayatollah",
          "mullah",
          "maulana",
          "imam",
          "ing",
          "ir",
          "drs");

  private Honorifics() {}

  private static Set<String> with(String... more) {
    Set<String> all = new HashSet<>(COURTESY);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  /** Does it go from the front of a name that a text marks as one? */
  static boolean goesInText(String word) {
    return IN_TEXT.contains(word);
  }

  /** Does it go when two names are compared, from the front of a given and a family name? */
  static boolean goesBeforeFullName(String word) {
    return BEFORE_FULL_NAME.contains(word);
  }

  /** Does it go even before a family name alone? */
  static boolean isCourtesy(String word) {
    return COURTESY.contains(word);
  }
}

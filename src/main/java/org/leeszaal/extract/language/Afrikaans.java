package org.leeszaal.extract.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Afrikaans told from Dutch by spelling: letter statistics confuse the two, and a Dutch headline
 * must not become a foreign one for it.
 */
final class Afrikaans {
  private static final Set<String> WORDS =
      Set.of(
          "nie",
          "hulle",
          "hierdie",
          "vir",
          "baie",
          "ná",
          "sê",
          "teen",
          "sy",
          "hy",
          "jy",
          "nuwe",
          "kry",
          "gekry",
          "mense",
          "vanjaar",
          "nou",
          "reeds",
          "weens",
          "oor",
          "dié",
          "wen",
          "kondig",
          "skool",
          "polisie",
          "gearresteer");
  private static final Pattern SPELT_SO =
      Pattern.compile(
          "sk\\p{L}{2,}|\\p{L}{2,}[aei]sies?|\\p{L}{0,3}[bdfhklmnprstvw]y[dtsknf]|vry|my|by"
              + "|\\p{L}*[aeo]ë\\p{L}*");
  private static final Pattern DUTCH =
      Pattern.compile(
          "\\p{L}*ij\\p{L}*|z\\p{L}+|\\p{L}*sch\\p{L}*|\\p{L}+(?:ties?|tig|cht|eren|den|ten)|een|de"
              + "|ze|niet|heeft");

  private Afrikaans() {}

  /** True where spellings that Dutch does not have outweigh those that Afrikaans does not have. */
  static boolean isMeant(List<String> words) {
    int afrikaans = 0;
    int dutch = 0;
    for (String word : words) {
      afrikaans += WORDS.contains(word) ? 2 : 0;
      afrikaans += SPELT_SO.matcher(word).matches() ? 1 : 0;
      dutch += DUTCH.matcher(word).matches() ? 1 : 0;
    }
    return afrikaans > dutch + 1;
  }
}

package org.leeszaal.extract.language;

import java.util.List;
import java.util.Set;

/**
 * Afrikaans told from Dutch by spelling: letter statistics confuse the two, and a Dutch headline
 * must not become a foreign one for it.
 */
final class Afrikaans {
  private static final Set<String> WORDS =
      Set.of(
          "nie", "hulle", "hierdie", "vir", "baie", "ná", "sê", "teen", "se", "sy", "hy", "jy",
          "nuwe", "kry", "gekry", "mense", "gaan", "vanjaar", "nou", "reeds", "weens", "oor", "ook",
          "dié", "kan", "wat", "was", "wen", "kondig", "skool", "hul", "word", "weer");
  private static final Set<String> BOTH =
      Set.of("ook", "kan", "wat", "was", "word", "gaan", "weer", "hul", "se");

  private Afrikaans() {}

  /** True where spellings that Dutch does not have outweigh those that Afrikaans does not have. */
  static boolean isMeant(List<String> words) {
    int afrikaans = 0;
    int dutch = 0;
    for (String word : words) {
      afrikaans += WORDS.contains(word) && !BOTH.contains(word) ? 2 : 0;
      afrikaans +=
          word.matches(
                  "sk\\p{L}{2,}|\\p{L}+[ae]?sies?|\\p{L}*[bcdfghklmnprstvw]y[a-z]*|\\p{L}*[aeo]ë\\p{L}*")
              ? 1
              : 0;
      dutch +=
          word.matches(
                  "\\p{L}*ij\\p{L}*|z\\p{L}+|\\p{L}*sch\\p{L}*|\\p{L}+(?:tie|tig|cht|eren|den|ten)|een|de|ze|niet|zijn|heeft")
              ? 1
              : 0;
    }
    return afrikaans > dutch + 1 || (afrikaans > 0 && dutch == 0);
  }
}

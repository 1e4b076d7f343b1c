package org.leeszaal.entity.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.Language;
import org.leeszaal.entity.tag.Fold;

/** The words for offices and jobs. */
final class RoleWords {
  /** Shorter ends of Dutch compounds tell no role: "boer" of "Schilderboer". */
  private static final int SHORTEST_END = 5;

  /** Belong to the role behind them: "Prime Minister", "ancien ministre", "former mayor". */
  private static final Set<String> LEADING =
      Set.of(
          "prime",
          "premier",
          "premiere",
          "vice",
          "deputy",
          "foreign",
          "former",
          "current",
          "acting",
          "then",
          "ancien",
          "ancienne",
          "nouveau",
          "nouvelle",
          "actuel",
          "actuelle",
          "voormalig",
          "voormalige",
          "gewezen",
          "toenmalig",
          "toenmalige",
          "huidig",
          "huidige",
          "nieuwe",
          "ex",
          "oud");

  private final Set<String> words = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();

  /**
   * @param roles see {@link org.leeszaal.entity.NameWords#roles}
   */
  RoleWords(Map<Language, Set<String>> roles) {
    roles.forEach(
        (language, all) ->
            all.forEach(
                word ->
                    (isCapital(word) && word.chars().anyMatch(Character::isLowerCase)
                            ? capitals
                            : words)
                        .add(key(language, Fold.of(word)))));
  }

  private static String key(Language language, String folded) {
    return language.code() + folded;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** A role word, also behind a hyphen ("oud-premier") or at the end of a Dutch compound. */
  boolean isRole(String word, Language language) {
    String folded = Fold.of(word);
    for (String part : List.of(folded, folded.substring(folded.lastIndexOf('-') + 1))) {
      String key = key(language, part);
      if (words.contains(key) || (isCapital(word) && capitals.contains(key))) {
        return true;
      }
    }
    if (language != Language.NL) {
      return false; // "hauteur" is no auteur
    }
    for (int i = 1; i <= folded.length() - SHORTEST_END; i++) {
      if (words.contains(key(language, folded.substring(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a role goes on to the left with this word. */
  boolean leads(String word, Language language) {
    return LEADING.contains(Fold.of(word)) || isRole(word, language);
  }
}

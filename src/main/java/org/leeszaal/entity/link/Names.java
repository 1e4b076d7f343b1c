package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.entity.tag.Fold;

/** Small things about the letters of names. */
final class Names {
  /** Words that begin a family name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "der", "den", "ter", "ten", "te", "von", "zu", "le", "la", "du", "des", "di",
          "da", "dos", "del", "della", "el", "al", "bin", "ibn", "ould", "mac", "'t", "d'", "vande",
          "vander", "vanden", "op", "y", "af");

  private static final int SHORT = 5;

  private Names() {}

  /** The folded words of a name; hyphens part words. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    String folded = Fold.of(name);
    int begin = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || c == '&' || c == '+' || c == '_';
      inside |= (c == '\'' || c == '.') && (begin >= 0 || c == '\'');
      if (inside && begin < 0) {
        begin = i;
      }
      boolean elided =
          c == '\'' && i - begin == 1 && begin >= 0 && "dl".indexOf(folded.charAt(begin)) >= 0;
      if (begin >= 0 && (!inside || elided)) {
        addWord(folded.substring(begin, elided ? i + 1 : i), words);
        begin = -1;
      }
    }
    return words;
  }

  /** A stop behind more than initials is none of the name's. */
  private static void addWord(String word, List<String> words) {
    String bare = word;
    while (bare.length() > 2 && bare.endsWith(".") && bare.charAt(1) != '.') {
      bare = bare.substring(0, bare.length() - 1);
    }
    boolean real = bare.chars().anyMatch(Character::isLetterOrDigit);
    if (real || bare.equals("&")) {
      words.add(bare);
    }
  }

  /** One spelling for names that differ in case, accents, hyphens and spaces only. */
  static String key(String name) {
    String folded = Fold.of(name);
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        return String.join(" ", words(name));
      }
    }
    return folded;
  }

  static boolean isParticle(String foldedWord) {
    return PARTICLES.contains(foldedWord);
  }

  /** {@code j.} or {@code j.k.}. */
  static boolean isInitial(String foldedWord) {
    int length = foldedWord.length();
    if (length == 1) {
      return Character.isLetter(foldedWord.charAt(0));
    }
    return foldedWord.endsWith(".") && length % 2 == 0 && length <= 6;
  }

  /** A short name in capitals, which its case tells from an ordinary word. */
  static boolean isAcronym(String name) {
    return name.length() <= SHORT
        && name.length() > 1
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase);
  }

  /** Without the genitive: {@code Anna's}, {@code Trump's}. */
  static String bare(String surface) {
    String plain = surface.replace('’', '\'');
    return plain.endsWith("'s")
        ? surface.substring(0, surface.length() - 2)
        : plain.endsWith("'") ? surface.substring(0, surface.length() - 1) : surface;
  }

  /** An id for a name in no table: lower-case ASCII with hyphens; none when no letter is left. */
  static EntityId mint(EntityKind kind, String name) {
    String slug = Fold.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? EntityId.NONE : new EntityId(kind.prefix() + "/" + slug);
  }

  /** {@code Brest (Belarus)} stands as {@code Brest} in text. */
  static String withoutQualifier(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }
}

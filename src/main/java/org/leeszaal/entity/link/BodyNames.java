package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.NameWords.Head;
import org.leeszaal.entity.tag.Fold;

/**
 * Are two names spellings of one body's name: legal forms, little words, abbreviations, initials?
 */
final class BodyNames {
  private static final Set<String> LEGAL =
      Set.of(
          "ltd",
          "limited",
          "llc",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "gmbh",
          "ag",
          "sa",
          "nv",
          "bv",
          "spa",
          "srl",
          "sarl",
          "sas",
          "sprl",
          "ooo",
          "oao",
          "zao",
          "pao",
          "ao",
          "jsc",
          "ojsc",
          "pjsc",
          "oy",
          "oyj",
          "ab",
          "as",
          "asa",
          "kft",
          "pte",
          "pty",
          "vzw",
          "asbl",
          "se",
          "kg",
          "bvba",
          "cv",
          "llp",
          "lp");
  private static final Set<String> LITTLE =
      Set.of(
          "the", "of", "and", "&", "de", "van", "het", "der", "den", "la", "le", "les", "du", "des",
          "et", "en", "for", "voor", "pour", "l'", "d'", "in", "y", "und");
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("intl", "international"),
          Map.entry("int'l", "international"),
          Map.entry("natl", "national"),
          Map.entry("univ", "university"),
          Map.entry("dept", "department"),
          Map.entry("govt", "government"),
          Map.entry("assoc", "association"),
          Map.entry("assn", "association"),
          Map.entry("bros", "brothers"),
          Map.entry("mfg", "manufacturing"),
          Map.entry("tech", "technology"),
          Map.entry("ind", "industries"),
          Map.entry("min", "ministry"),
          Map.entry("org", "organization"),
          Map.entry("organisation", "organization"),
          Map.entry("centre", "center"),
          Map.entry("defence", "defense"));
  private static final double MOST_OF_A_WORD = 0.15;
  private static final int LEAST_WORDS = 3;

  private final WordLikeness words;
  private final Set<String> bodyWords = new HashSet<>();

  BodyNames(NameWords lists, WordLikeness words) {
    this.words = words;
    for (String word : lists.heads().getOrDefault(Head.BODY, List.of())) {
      bodyWords.add(Fold.of(word));
    }
    bodyWords.removeAll(words.keys().givenNames());
  }

  /** Does the name say that it is a body's? */
  boolean isBody(String name) {
    List<String> all = plain(name);
    return all.stream().anyMatch(word -> LEGAL.contains(word) && all.size() > 1)
        || all.stream().anyMatch(bodyWords::contains)
        || all.contains("&")
        || all.contains("of");
  }

  private static List<String> plain(String name) {
    return Names.words(name.replace(".", " ").replace("&", " & ")).stream()
        .map(word -> SHORT.getOrDefault(word, word))
        .toList();
  }

  private static List<String> telling(String name) {
    List<String> telling = new ArrayList<>(plain(name));
    telling.removeIf(word -> LITTLE.contains(word) || LEGAL.contains(word));
    return telling;
  }

  boolean isOne(String a, String b) {
    List<String> one = telling(a);
    List<String> other = telling(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Names.key(a).equals(Names.key(b));
    }
    return isAcronym(a, other)
        || isAcronym(b, one)
        || String.join("", one).equals(String.join("", other))
        || (one.size() == other.size() && match(one, other));
  }

  private static boolean isAcronym(String name, List<String> words) {
    String bare = name.replace(".", "").strip();
    if (!Names.isAcronym(bare) || words.size() < LEAST_WORDS) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return Fold.of(bare).contentEquals(initials);
  }

  private boolean match(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    for (String word : one) {
      String best = "";
      double least = MOST_OF_A_WORD;
      for (String candidate : left) {
        double far = words.distance(word, candidate, WordLikeness.Way.LETTERS);
        boolean sound = NameKey.sounds(word).equals(NameKey.sounds(candidate));
        if (far < least || sound) {
          best = candidate;
          least = sound ? 0 : far;
        }
      }
      if (!left.remove(best)) {
        return false;
      }
    }
    return true;
  }
}

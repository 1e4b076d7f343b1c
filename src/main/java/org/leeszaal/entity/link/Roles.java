package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.TextSpan;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.tag.Fold;

/**
 * The office or job that stands beside a person's name: {@code minister van Justitie Jan Peeters},
 * {@code le président français Untel}, {@code Jane Doe, the former mayor of Hull,}.
 */
final class Roles {
  private static final int REACH = 80;

  /** Words between a role and the name behind it: "minister of Foreign Affairs and Trade". */
  private static final int BETWEEN = 6;

  /** Words of a role that stands behind the name. */
  private static final int BEHIND = 8;

  /** A role that stands behind begins among these: "the former French president". */
  private static final int LEAD = 3;

  /** Shorter ends of Dutch compounds tell no role: "boer" of "Schilderboer". */
  private static final int SHORTEST_END = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&.-]+['’]?");
  private static final Pattern BORDER_BEFORE = Pattern.compile("[.!?](?=\\s)|[\\n,;:()«»\"“”„–—]");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^\\s*[,(]\\s*([^,.;:()\\n«»\"“”„–—]{3,80})[,.;:)]");

  /** Begins what a role is of, or at: between the role and the name nothing else may stand. */
  private static final Set<String> OF =
      Set.of("van", "voor", "bij", "de", "du", "des", "d'", "of", "for", "at");

  /** None of these stands inside a role. */
  private static final Set<String> NEVER =
      Set.of(
          "tegen", "aan", "met", "over", "door", "na", "dat", "die", "is", "was", "zegt", "volgens",
          "avec", "par", "pour", "sur", "contre", "que", "qui", "est", "selon", "with", "by",
          "from", "against", "that", "who", "says", "said", "as", "als", "comme", "niet", "ne",
          "not");

  /** Belong to the role behind them: "Prime Minister", "ancien ministre", "former mayor". */
  private static final Set<String> BEFORE_ROLE =
      Set.of(
          "prime",
          "vice",
          "deputy",
          "foreign",
          "former",
          "ancien",
          "ancienne",
          "voormalig",
          "gewezen",
          "toenmalig");

  private static final Set<String> ARTICLES =
      Set.of("de", "het", "een", "le", "la", "l'", "un", "une", "les", "the", "a", "an");

  private final Set<String> roles;
  private final String text;

  Roles(Set<String> folded, String text) {
    this.roles = folded;
    this.text = text;
  }

  static Set<String> folded(NameWords words) {
    Set<String> folded = new HashSet<>();
    words.roles().forEach(word -> folded.add(Fold.of(word)));
    return folded;
  }

  /** Empty when none stands beside it; always empty for what is no person. */
  String beside(FoundName name) {
    if (name.kind() != EntityKind.PER) {
      return "";
    }
    String before = before(name);
    return before.isEmpty() ? behind(name) : before;
  }

  private record Word(String folded, int begin, int end) {}

  private static List<Word> words(String part) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(part);
    while (matcher.find()) {
      words.add(new Word(Fold.of(matcher.group()), matcher.start(), matcher.end()));
    }
    return words;
  }

  private String before(FoundName name) {
    TextSpan span = name.span();
    int from = Math.max(0, span.begin() - REACH);
    String near = text.substring(from, span.begin());
    // "la ministre de l'Énergie, Anne Untel": one comma may part the role from the name
    int end = near.endsWith(", ") ? near.length() - 2 : near.length();
    Matcher border = BORDER_BEFORE.matcher(near).region(0, end);
    int begin = 0;
    while (border.find()) {
      begin = border.end();
    }
    String part = near.substring(begin, end);
    List<Word> words = words(part);
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - 1 - BETWEEN); i--) {
      if (NEVER.contains(words.get(i).folded())) {
        return "";
      }
      if (isRole(words.get(i).folded(), name.language())) {
        return leadsToName(words.subList(i + 1, words.size()))
            ? part.substring(words.get(first(words, i, name.language())).begin()).strip()
            : "";
      }
    }
    return "";
  }

  /** Where the role begins whose last word is at {@code role}. */
  private int first(List<Word> words, int role, Language language) {
    int first = role;
    while (first > 0 && startsRole(words.get(first - 1), language)) {
      first--;
    }
    return first;
  }

  private boolean startsRole(Word word, Language language) {
    return BEFORE_ROLE.contains(word.folded()) || isRole(word.folded(), language);
  }

  /** Nothing, one adjective, or what the role is of. */
  private static boolean leadsToName(List<Word> between) {
    boolean ofSomething = !between.isEmpty() && OF.contains(between.get(0).folded());
    return between.size() <= 1 ? !ofSomething : ofSomething;
  }

  private String behind(FoundName name) {
    TextSpan span = name.span();
    Matcher matcher =
        BEHIND_NAME.matcher(text).region(span.end(), Math.min(text.length(), span.end() + REACH));
    if (!matcher.find()) {
      return "";
    }
    String part = matcher.group(1).strip();
    List<Word> words = words(part);
    int first = !words.isEmpty() && ARTICLES.contains(words.get(0).folded()) ? 1 : 0;
    boolean fits =
        words.size() > first
            && words.size() - first <= BEHIND
            && words.stream().noneMatch(word -> NEVER.contains(word.folded()))
            && words.subList(first, Math.min(words.size(), first + LEAD)).stream()
                .anyMatch(word -> isRole(word.folded(), name.language()));
    return fits ? part.substring(words.get(first).begin()) : "";
  }

  /** A role word, also behind a hyphen ("oud-premier") or at the end of a Dutch compound. */
  private boolean isRole(String word, Language language) {
    if (roles.contains(word) || roles.contains(word.substring(word.lastIndexOf('-') + 1))) {
      return true;
    }
    if (language != Language.NL) {
      return false; // "hauteur" is no auteur
    }
    for (int i = 1; i <= word.length() - SHORTEST_END; i++) {
      if (roles.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}

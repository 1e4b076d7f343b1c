package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.entity.tag.Fold;

/**
 * The office or job that stands beside a person's name: {@code minister van Justitie Jan Peeters},
 * {@code le président français Untel}, {@code Jane Doe, the former mayor of Hull,}. Nothing is
 * better than something wrong here: what may be a verb or another person's role is left.
 */
final class Roles {
  private static final int REACH = 80;

  /** Words between a role and the name behind it: "minister of Foreign Affairs and Trade". */
  private static final int BETWEEN = 6;

  /** Words of a role that stands behind the name. */
  private static final int BEHIND = 8;

  /** A role that stands behind begins among these: "the former French president". */
  private static final int LEAD = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&.-]+['’]?");
  private static final Pattern BORDER = Pattern.compile("[.!?](?=\\s)|[\\n,;:()«»\"“”„–—]");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^\\s*[,(]\\s*([^,.;:()\\n«»\"“”„–—]{3,80})[,.;:)]");

  /** Begins what a role is of, or at. */
  private static final Set<String> OF =
      Set.of("van", "voor", "bij", "de", "du", "des", "d'", "of", "for", "at");

  private static final Set<String> ARTICLES =
      Set.of("de", "het", "een", "le", "la", "l'", "un", "une", "les", "the", "a", "an");

  private static final Set<String> AND = Set.of("en", "et", "and", "&");

  /** None of these stands inside a role behind a name. */
  private static final Set<String> NEVER =
      Set.of(
          "tegen", "aan", "met", "over", "door", "dat", "die", "wiens", "wier", "is", "was",
          "wordt", "werd", "zegt", "volgens", "avec", "par", "sur", "contre", "que", "qui", "dont",
          "est", "selon", "with", "by", "from", "against", "that", "who", "whose", "says", "said",
          "as", "als", "comme", "niet", "ne", "not", "en", "et", "and", "ou", "or");

  /** Adjectives that French puts between a role and a name, beside those of countries. */
  private static final Set<String> FRENCH_ADJECTIVES =
      Set.of(
          "general",
          "generale",
          "adjoint",
          "adjointe",
          "sortant",
          "sortante",
          "delegue",
          "deleguee",
          "federal",
          "federale",
          "regional",
          "regionale",
          "executif",
          "executive",
          "national",
          "nationale");

  /** Ends of adjectives behind a French portfolio: "Affaires étrangères", "Fonction publique". */
  private static final Pattern FRENCH_ADJECTIVE =
      Pattern.compile("\\p{L}{2,}(?:eres?|ales?|aux|iques?|ennes?|aises?|ieure?s?|aires?|ives?)");

  private final RoleWords roles;
  private final String text;
  private final TreeSet<Integer> begins = new TreeSet<>();
  private final TreeSet<Integer> ends = new TreeSet<>();
  private final Set<Integer> peoples = new HashSet<>();

  /**
   * @param names of the article: a role is never looked for beyond another person
   */
  Roles(RoleWords roles, String text, List<FoundName> names) {
    this.roles = roles;
    this.text = text;
    for (FoundName name : names) {
      if (name.kind() == EntityKind.PER) {
        begins.add(name.span().begin());
        ends.add(name.span().end());
      } else if (name.kind() == EntityKind.MISC) {
        peoples.add(name.span().begin());
      }
    }
  }

  /** Empty when none stands beside it; always empty for what is no person. */
  String beside(FoundName name) {
    if (name.kind() != EntityKind.PER) {
      return "";
    }
    String before = before(name);
    return before.isEmpty() ? behind(name) : before;
  }

  /**
   * @param begin in the whole text
   */
  private record Word(String written, String folded, int begin) {
    boolean isCapital() {
      return !Character.isLowerCase(written.charAt(0));
    }
  }

  private List<Word> words(int from, int to) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(from, to);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), Fold.of(matcher.group()), matcher.start()));
    }
    return words;
  }

  private String before(FoundName name) {
    int end = name.span().begin();
    // "la ministre de l'Énergie, Anne Untel": one comma may part the role from the name
    end = text.startsWith(", ", end - 2) ? end - 2 : end;
    int from = Math.max(0, end - REACH);
    if (from > 0) {
      int blank = text.indexOf(' ', from);
      from = blank < 0 || blank > end ? end : blank; // half a word may be a role: "(h)auteur"
    }
    Integer other = ends.floor(name.span().begin());
    from = other == null ? from : Math.max(from, other);
    Matcher border = BORDER.matcher(text).region(Math.min(from, end), end);
    while (border.find()) {
      from = border.end();
    }
    List<Word> words = from < end ? words(from, end) : List.of();
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - 1 - BETWEEN); i--) {
      if (roles.isRole(words.get(i).written(), name.language())) {
        return leadsToName(words.subList(i + 1, words.size()), name.language())
            ? text.substring(words.get(first(words, i, name.language())).begin(), end).strip()
            : "";
      }
    }
    return "";
  }

  /** Where the role begins whose last word is at {@code role}. */
  private int first(List<Word> words, int role, Language language) {
    int first = role;
    while (first > 0 && roles.leads(words.get(first - 1).written(), language)) {
      first--;
    }
    return first;
  }

  /** Nothing, a French adjective, or what the role is of. */
  private boolean leadsToName(List<Word> between, Language language) {
    if (between.isEmpty()) {
      return true;
    }
    if (between.size() == 1) {
      Word word = between.get(0);
      return language == Language.FR
          && (peoples.contains(word.begin()) || FRENCH_ADJECTIVES.contains(word.folded()));
    }
    return OF.contains(between.get(0).folded())
        && between.stream().allMatch(word -> isOfSomething(word, language))
        && between.stream().anyMatch(Word::isCapital);
  }

  private static boolean isOfSomething(Word word, Language language) {
    return word.isCapital()
        || OF.contains(word.folded())
        || ARTICLES.contains(word.folded())
        || AND.contains(word.folded())
        || (language == Language.FR && FRENCH_ADJECTIVE.matcher(word.folded()).matches());
  }

  private String behind(FoundName name) {
    int from = name.span().end();
    Integer next = begins.higher(name.span().begin());
    int to = Math.min(text.length(), from + REACH);
    Matcher matcher =
        BEHIND_NAME
            .matcher(text)
            .region(from, next == null ? to : Math.min(to, Math.max(from, next)));
    if (!matcher.find()) {
      return "";
    }
    List<Word> words = words(matcher.start(1), matcher.end(1));
    int first = !words.isEmpty() && ARTICLES.contains(words.get(0).folded()) ? 1 : 0;
    boolean fits =
        words.size() > first
            && words.size() - first <= BEHIND
            && words.stream().noneMatch(word -> NEVER.contains(word.folded()))
            && beginsWithRole(words.subList(first, words.size()), name.language());
    return fits ? text.substring(words.get(first).begin(), matcher.end(1)).strip() : "";
  }

  /** "the wife of mayor Smith" is no mayor. */
  private boolean beginsWithRole(List<Word> words, Language language) {
    for (Word word : words.subList(0, Math.min(words.size(), LEAD))) {
      if (roles.isRole(word.written(), language)) {
        return true;
      }
      if (OF.contains(word.folded())) {
        return false;
      }
    }
    return false;
  }
}

package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.NameWords.GivenName;
import org.leeszaal.entity.NameWords.Head;
import org.leeszaal.entity.Town;
import org.leeszaal.entity.text.TokenizedText;
import org.leeszaal.entity.text.Tokenizer;

/**
 * The known names and words as features: which kinds of known names cover a word? One for all
 * languages.
 */
@SuppressWarnings("EnumOrdinal") // lists of words are bits
public final class Lexicon {
  static final int PERSON = 1;
  static final int SURNAME = 1 << 1;
  static final int BODY = 1 << 2;
  static final int PLACE = 1 << 3;
  static final int CITY = 1 << 4;
  static final int TOWN = 1 << 5;
  static final int COUNTRY = 1 << 6;

  /** Adjectives and inhabitants of countries, in the language at hand. */
  static final int PEOPLE = 1 << 7;

  /** Kinds of names that may have several words. */
  static final int KINDS = 8;

  static final int FIRST = 1 << 8;
  static final int LAST = 1 << 9;
  private static final int HEADS = 10;
  private static final int PEOPLE_BY_LANGUAGE = 8;
  private static final int CITY_PEOPLE = 100_000;
  private static final int SHORT = 5;

  private final Trie trie = new Trie();
  private final Map<String, Integer> singles = new HashMap<>();
  private final Map<String, Integer> acronyms = new HashMap<>();

  private Lexicon() {}

  static int head(Head head) {
    return 1 << (HEADS + head.ordinal());
  }

  /** Builds the lexicon from the tables. */
  public static Lexicon of(EntitySettings settings) {
    Lexicon lexicon = new Lexicon();
    settings.entities().forEach(lexicon::addEntity);
    settings.countries().forEach(lexicon::addCountry);
    for (Town town : settings.towns()) {
      lexicon.addName(town.name(), town.population() >= CITY_PEOPLE ? CITY : TOWN);
    }
    settings.words().firstNames().forEach(name -> lexicon.addWord(name.name(), FIRST));
    for (GivenName name : settings.words().lastNames()) {
      lexicon.addWord(name.name(), LAST);
    }
    settings
        .words()
        .heads()
        .forEach((head, words) -> words.forEach(word -> lexicon.addWord(word, head(head))));
    return lexicon;
  }

  private void addEntity(KnownEntity entity) {
    for (String name : entity.names()) {
      String plain = withoutQualifier(name);
      switch (entity.kind()) {
        case PER -> addPerson(plain);
        case ORG -> addName(plain, BODY);
        case LOC -> addName(plain, PLACE);
        case MISC -> {}
      }
    }
  }

  private void addPerson(String name) {
    List<String> words = List.of(name.split(" "));
    addName(name, words.size() > 1 ? PERSON : SURNAME);
    if (words.size() == 2) {
      addWord(words.get(0), FIRST);
      addWord(words.get(1), LAST);
    }
  }

  private void addCountry(CountryWords country) {
    country.entity().names().forEach(name -> addName(name, COUNTRY));
    country
        .words()
        .forEach(
            (language, forms) -> {
              forms.adjectives().forEach(name -> addName(name, people(language)));
              forms.inhabitants().forEach(name -> addName(name, people(language)));
            });
  }

  private static int people(Language language) {
    return 1 << (PEOPLE_BY_LANGUAGE + language.ordinal());
  }

  /** Bits of the kinds of names that end at a node of {@link #names}, in a language. */
  int kinds(int node, Language language) {
    int bits = trie.bits(node);
    int people = (bits & people(language)) != 0 ? PEOPLE : 0;
    return (bits & (PEOPLE - 1)) | people;
  }

  /** {@code Brest (Belarus)} stands as {@code Brest} in text. */
  private static String withoutQualifier(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private void addName(String name, int bit) {
    if (isAcronym(name)) {
      acronyms.merge(name, bit, (a, b) -> a | b);
      return;
    }
    if (isPlain(name)) {
      trie.add(atSpaces(name), bit);
      return;
    }
    List<String> words = words(name, Language.NL);
    trie.add(words, bit);
    if (name.indexOf('\'') >= 0 || name.indexOf('’') >= 0) {
      addIfOther(words, words(name, Language.FR), bit);
      addIfOther(words, words(name, Language.EN), bit);
    }
  }

  /** Nothing but letters and spaces: the tokenizer would cut it at the spaces too, but slower. */
  static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != ' ' && !Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static List<String> atSpaces(String name) {
    return List.of(Fold.of(name).split(" "));
  }

  private void addIfOther(List<String> words, List<String> cutOtherwise, int bit) {
    if (!words.equals(cutOtherwise)) {
      trie.add(cutOtherwise, bit);
    }
  }

  private void addWord(String word, int bit) {
    singles.merge(Fold.of(word), bit, (a, b) -> a | b);
  }

  static List<String> words(String name, Language language) {
    TokenizedText cut = Tokenizer.cut(name, language);
    List<String> words = new ArrayList<>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      words.add(Fold.of(cut.token(i)));
    }
    return words;
  }

  private static boolean isAcronym(String word) {
    return word.length() <= SHORT
        && word.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }

  int wordId(String token) {
    return trie.wordId(Fold.of(token));
  }

  /** Bits of the lists of single words and of acronyms. */
  int single(String token) {
    int bits = singles.getOrDefault(Fold.of(token), 0);
    return bits | acronyms.getOrDefault(token, 0);
  }

  Trie names() {
    return trie;
  }
}

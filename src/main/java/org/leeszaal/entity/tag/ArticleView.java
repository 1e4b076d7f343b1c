package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one article as the features see them: what each word is by itself, which known names
 * cover it, and how the same word stands elsewhere in the article.
 */
@SuppressWarnings("EnumOrdinal") // signs are counted in arrays
final class ArticleView {
  /** Signs of how a word stands, counted over the article. */
  enum Sign {
    LOWER,
    CAPITAL_INSIDE,
    BEHIND_FIRST_NAME,
    BEHIND_TITLE,
    BEHIND_BODY_WORD,
    BEHIND_PLACE_WORD,
    BEHIND_CAPITAL,
    BEFORE_CAPITAL,
    IN_PERSON,
    IN_BODY
  }

  private static final Sign[] SIGNS = Sign.values();

  /** One sentence. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  record Sentence(WordInfo[] words, NameCover cover, boolean capitals, int index) {
    int size() {
      return words.length;
    }
  }

  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, int[]> seen = new HashMap<>();

  private ArticleView() {}

  static ArticleView of(List<List<String>> sentences, WordCache cache) {
    ArticleView view = new ArticleView();
    for (List<String> tokens : sentences) {
      WordInfo[] words = new WordInfo[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = cache.get(tokens.get(i));
      }
      NameCover cover = NameCover.of(words, cache);
      Sentence sentence = new Sentence(words, cover, mostlyCapitals(words), view.sentences.size());
      view.sentences.add(sentence);
      view.count(sentence);
    }
    return view;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Is the sign seen of this word in another place of the article than here? */
  boolean elsewhere(Sentence sentence, int at, Sign sign) {
    int[] counts = seen.get(sentence.words[at].lower().text());
    if (counts == null || counts[sign.ordinal()] == 0) {
      return false;
    }
    return counts[sign.ordinal()] > (shows(sentence, at, sign) ? 1 : 0);
  }

  /** Does any word of the article, of these letters, stand in it more than once? */
  boolean isRepeated(Sentence sentence, int at) {
    int[] counts = seen.get(sentence.words[at].lower().text());
    return counts != null && counts[SIGNS.length] > 1;
  }

  private void count(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      WordInfo word = sentence.words[i];
      if (word.form() == WordInfo.Form.OTHER) {
        continue;
      }
      int[] counts = seen.computeIfAbsent(word.lower().text(), k -> new int[SIGNS.length + 1]);
      counts[SIGNS.length]++;
      for (Sign sign : SIGNS) {
        counts[sign.ordinal()] += shows(sentence, i, sign) ? 1 : 0;
      }
    }
  }

  private static boolean shows(Sentence sentence, int at, Sign sign) {
    WordInfo word = sentence.words[at];
    if (sign == Sign.LOWER) {
      return word.form() == WordInfo.Form.LOWER;
    }
    if (!word.isCapital()) {
      return false;
    }
    int before = at > 0 ? sentence.words[at - 1].single() : 0;
    return switch (sign) {
      case LOWER -> false;
      case CAPITAL_INSIDE -> at > 0 && !sentence.capitals;
      case BEHIND_FIRST_NAME ->
          at > 0 && sentence.words[at - 1].isCapital() && (before & Lexicon.FIRST) != 0;
      case BEHIND_TITLE -> (before & Bits.TITLE) != 0;
      case BEHIND_BODY_WORD -> (before & Bits.BEFORE_BODY) != 0;
      case BEHIND_PLACE_WORD -> (before & Bits.BEFORE_PLACE) != 0;
      case BEHIND_CAPITAL -> at > 0 && !sentence.capitals && sentence.words[at - 1].isCapital();
      case BEFORE_CAPITAL ->
          at + 1 < sentence.size() && !sentence.capitals && sentence.words[at + 1].isCapital();
      case IN_PERSON -> (sentence.cover.kinds(at) & Lexicon.PERSON) != 0;
      case IN_BODY -> (sentence.cover.kinds(at) & Lexicon.BODY) != 0;
    };
  }

  private static boolean mostlyCapitals(WordInfo[] words) {
    int upper = 0;
    int other = 0;
    for (WordInfo word : words) {
      if (word.form() == WordInfo.Form.UPPER) {
        upper++;
      } else if (word.form() != WordInfo.Form.OTHER) {
        other++;
      }
    }
    return upper > 2 && upper > other;
  }

  /** Bits of the lists of words that stand before names. */
  private static final class Bits {
    static final int TITLE = Lexicon.head(org.leeszaal.entity.NameWords.Head.TITLE);
    static final int BEFORE_BODY = Lexicon.head(org.leeszaal.entity.NameWords.Head.BEFORE_BODY);
    static final int BEFORE_PLACE = Lexicon.head(org.leeszaal.entity.NameWords.Head.BEFORE_PLACE);
  }
}

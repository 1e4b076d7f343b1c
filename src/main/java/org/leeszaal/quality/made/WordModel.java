package org.leeszaal.quality.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.Language;

/**
 * The words of a language, as often and as much beside each other as in given texts. Real archives
 * have far more words than our texts: the tail is made by putting two words together, so that the
 * dictionary of an index grows as it does in life.
 */
final class WordModel {
  /** Different words of one language; beyond our texts they are compounds. */
  static final int WORDS = 120_000;

  /** Mandelbrot's constants for words of running text; the usual ones for European languages. */
  private static final double SHIFT = 2.7;

  private static final double EXPONENT = 1.07;

  /** How often a word is one that followed its predecessor in our texts. */
  private static final double FOLLOWS = 0.6;

  private static final int SHORTEST_PART = 4;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]\\s|\\R");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

  private final Language language;
  private final List<String> known;
  private final List<String> parts;
  private final Map<String, List<String>> followers;
  private final Zipf zipf = new Zipf(WORDS, SHIFT, EXPONENT);

  private WordModel(Language language, List<String> known, Map<String, List<String>> followers) {
    this.language = language;
    this.known = known;
    this.followers = followers;
    parts = known.stream().filter(WordModel::isPart).toList();
  }

  /**
   * @throws IllegalArgumentException when the texts hold hardly any words
   */
  static WordModel of(Language language, List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, List<String>> followers = new HashMap<>();
    for (String text : texts) {
      for (String sentence : SENTENCE_END.split(text)) {
        count(sentence, counts, followers);
      }
    }
    List<String> known = new ArrayList<>(counts.keySet());
    known.sort(
        Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    if (known.stream().filter(WordModel::isPart).count() < 10) {
      throw new IllegalArgumentException(
          "too few words of the language " + language.code() + " in the texts to make articles of");
    }
    return new WordModel(language, known, followers);
  }

  private static void count(
      String sentence, Map<String, Integer> counts, Map<String, List<String>> followers) {
    String before = "";
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      // A capital is a name or begins a sentence: names come from the tables instead.
      boolean plain = Character.isLowerCase(word.charAt(0));
      if (plain) {
        counts.merge(word, 1, Integer::sum);
        if (!before.isEmpty()) {
          followers.computeIfAbsent(before, k -> new ArrayList<>()).add(word);
        }
      }
      before = plain ? word : "";
    }
  }

  private static boolean isPart(String word) {
    return word.length() >= SHORTEST_PART && word.chars().allMatch(Character::isLetter);
  }

  /** A word that may stand behind {@code before}; empty at the beginning of a sentence. */
  String next(String before, RandomGenerator random) {
    List<String> after = followers.getOrDefault(before, List.of());
    if (!after.isEmpty() && random.nextDouble() < FOLLOWS) {
      return after.get(random.nextInt(after.size()));
    }
    return word(zipf.draw(random));
  }

  /** A word that says what an article is about: not one of the most frequent. */
  String subject(RandomGenerator random) {
    int rank;
    do {
      rank = zipf.draw(random);
    } while (rank < Math.min(150, known.size() / 4));
    return word(rank);
  }

  /** Whether a word is too frequent to be searched for. */
  boolean isCommon(String word) {
    return known.subList(0, Math.min(60, known.size())).contains(word);
  }

  private String word(int rank) {
    if (rank < known.size()) {
      return known.get(rank);
    }
    long mixed = (rank * 0x9E3779B97F4A7C15L) >>> 16;
    String first = parts.get((int) (mixed % parts.size()));
    String second = parts.get((int) (mixed / parts.size() % parts.size()));
    return switch (language) {
      case NL -> first + ((rank & 1) == 0 ? "" : "s") + second;
      case FR, EN, OTHER -> first + ((rank & 1) == 0 ? "-" : "o") + second;
    };
  }
}

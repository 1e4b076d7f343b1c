package org.leeszaal.extract.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.TextSpan;

/**
 * The language of an article and of its paragraphs in others.
 *
 * @param main the language of most of the text
 * @param foreign paragraphs in another one, offsets as in {@code Article.text()}
 */
public record ArticleLanguages(Language main, List<LanguageSpan> foreign) {
  /** A paragraph below this is too short to be called foreign. */
  private static final int SHORTEST = 40;

  private static final double SURE = 0.95;

  public ArticleLanguages {
    foreign = List.copyOf(foreign);
  }

  /**
   * Judges every paragraph that is long enough; where the text says too little, what the file
   * declares counts.
   */
  public static ArticleLanguages of(
      LanguageIdentifier identifier, String title, List<String> paragraphs, Language declared) {
    Map<Language, Integer> lengths = new EnumMap<>(Language.class);
    List<LanguageGuess> guesses = new ArrayList<>();
    for (String paragraph : paragraphs) {
      LanguageGuess guess =
          paragraph.length() < SHORTEST
              ? new LanguageGuess(Language.OTHER, 0)
              : identifier.guess(paragraph);
      guesses.add(guess);
      if (guess.confidence() >= 0.7) {
        lengths.merge(guess.language(), paragraph.length(), Integer::sum);
      }
    }
    Language main = main(identifier, lengths, title, paragraphs, declared);
    return new ArticleLanguages(main, foreign(main, title, paragraphs, guesses));
  }

  private static Language main(
      LanguageIdentifier identifier,
      Map<Language, Integer> lengths,
      String title,
      List<String> paragraphs,
      Language declared) {
    Language longest = Language.OTHER;
    for (Map.Entry<Language, Integer> entry : lengths.entrySet()) {
      longest = entry.getValue() > lengths.getOrDefault(longest, 0) ? entry.getKey() : longest;
    }
    if (!lengths.isEmpty()) {
      return longest;
    }
    LanguageGuess all = identifier.guess(title + ". " + String.join(" ", paragraphs));
    return all.confidence() >= 0.7 || declared == Language.OTHER ? all.language() : declared;
  }

  private static List<LanguageSpan> foreign(
      Language main, String title, List<String> paragraphs, List<LanguageGuess> guesses) {
    List<LanguageSpan> spans = new ArrayList<>();
    int at = title.isEmpty() ? 0 : title.length() + 2;
    for (int i = 0; i < paragraphs.size(); i++) {
      LanguageGuess guess = guesses.get(i);
      int end = at + paragraphs.get(i).length();
      if (guess.language() != main && guess.confidence() >= SURE) {
        spans.add(new LanguageSpan(new TextSpan(at, end), guess.language()));
      }
      at = end + 2;
    }
    return spans;
  }
}

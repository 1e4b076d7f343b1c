package org.leeszaal.extract.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leeszaal.article.Language;

/**
 * Tells Dutch, French and English from each other and from everything else, sure from about eight
 * words. Function words decide first; where they leave doubt, the letter statistics of the
 * optimaize library are asked, narrowed to the languages that a European archive meets. Safe for
 * several threads.
 */
public final class LanguageIdentifier {
  private static final List<String> PROFILES =
      List.of(
          "nl", "fr", "en", "de", "af", "es", "it", "pt", "da", "no", "sv", "ca", "ro", "pl", "cs",
          "hu", "fi", "tr", "id", "ga", "cy", "br", "eu", "gl", "oc", "hr", "sq");

  private static final Pattern NAME_INSIDE =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:’'”\"] )\\p{Lu}[\\p{L}'’.-]*");

  /** Longer texts are judged by their first characters. */
  private static final int ENOUGH = 1500;

  private final FunctionWords words = new FunctionWords();
  private volatile Optional<LanguageDetector> letters = Optional.empty();

  /** The language of a text; {@link Language#OTHER} when it is none of ours or says too little. */
  public Language identify(String text) {
    return guess(text).language();
  }

  /** The language of a text and how sure that is. */
  public LanguageGuess guess(String raw) {
    String text = raw.length() > ENOUGH ? raw.substring(0, ENOUGH) : raw;
    if (!isLatin(text)) {
      return new LanguageGuess(Language.OTHER, text.isBlank() ? 0 : 1);
    }
    Map<String, Double> evidence = words.evidence(text);
    return decisive(evidence, text).orElseGet(() -> weigh(evidence, text));
  }

  private static boolean isLatin(String text) {
    int latin = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        latin += c < 0x250 ? 1 : 0;
        others += c >= 0x250 ? 1 : 0;
      }
    }
    return latin > others && latin > 0;
  }

  /** Function words alone, where they leave no doubt: many, and next to none of another. */
  private static Optional<LanguageGuess> decisive(Map<String, Double> evidence, String text) {
    String first = "";
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : evidence.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        first = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    boolean plenty = most >= 5 && most * 30 > text.length() / 6.0;
    return plenty && most > 2.5 * second
        ? Optional.of(new LanguageGuess(language(first), 1))
        : Optional.empty();
  }

  private LanguageGuess weigh(Map<String, Double> evidence, String text) {
    Map<String, Double> scores = new HashMap<>();
    for (DetectedLanguage found : letters().getProbabilities(lettersOf(text))) {
      scores.put(found.getLocale().getLanguage(), Math.log(found.getProbability() + 1e-4));
    }
    double floor = Math.log(1e-4);
    for (String code : PROFILES) {
      String family = "da no sv".contains(code) ? "scandinavian" : code;
      double small = Math.min(8, evidence.getOrDefault(family, 0.0) * 2);
      scores.merge(code, small, (a, b) -> a + b);
      if (scores.getOrDefault(code, 0.0).equals(small)) {
        scores.put(code, floor + small);
      }
    }
    String best = "nl";
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      best = score.getValue() > scores.getOrDefault(best, floor) ? score.getKey() : best;
    }
    double total = 0;
    double top = scores.getOrDefault(best, floor);
    for (double score : scores.values()) {
      total += Math.exp(score - top);
    }
    return new LanguageGuess(language(best), 1 / total);
  }

  /**
   * The words that letters are counted in: in lower case (the statistics know few capitals), and
   * without names inside sentences where enough is left.
   */
  private static String lettersOf(String text) {
    boolean shouted = text.chars().noneMatch(Character::isLowerCase);
    String kept = shouted ? text : NAME_INSIDE.matcher(text).replaceAll("");
    return (kept.length() >= 20 ? kept : text).toLowerCase(Locale.ROOT);
  }

  private static Language language(String code) {
    return Language.ofCode(code);
  }

  private LanguageDetector letters() {
    LanguageDetector loaded = letters.orElse(null);
    return loaded != null ? loaded : load();
  }

  private synchronized LanguageDetector load() {
    if (letters.isPresent()) {
      return letters.get();
    }
    try {
      LanguageProfileReader reader = new LanguageProfileReader();
      List<LdLocale> locales = new ArrayList<>();
      for (String code : PROFILES) {
        locales.add(LdLocale.fromString(code));
      }
      LanguageDetector detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .shortTextAlgorithm(200)
              .prefixFactor(1.5)
              .suffixFactor(2.0)
              .withProfiles(reader.readBuiltIn(locales))
              .build();
      letters = Optional.of(detector);
      return detector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

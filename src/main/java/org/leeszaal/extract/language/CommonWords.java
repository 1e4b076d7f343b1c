package org.leeszaal.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The usual words of Dutch, French and English newspapers: lists counted in our own marked texts
 * ({@code src/training}). Headlines leave out function words; their verbs and nouns stand here.
 */
final class CommonWords {
  private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

  /** Per word a bit for each language that has it. */
  private final Map<String, Integer> languages = new HashMap<>();

  CommonWords() {
    for (int i = 0; i < LANGUAGES.size(); i++) {
      read(LANGUAGES.get(i), 1 << i);
    }
  }

  private void read(String language, int bit) {
    String name = "words-" + language + ".txt";
    try (InputStream in =
            Objects.requireNonNull(CommonWords.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String word = lines.readLine(); word != null; word = lines.readLine()) {
        languages.merge(word, bit, (a, b) -> a | b);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a point for each word that only one of the languages has, less for a shared one. */
  void addTo(Map<String, Double> evidence, List<String> words) {
    for (String word : words) {
      int bits = languages.getOrDefault(word, 0);
      int sharing = Integer.bitCount(bits);
      for (int i = 0; i < LANGUAGES.size() && sharing < 3; i++) {
        if ((bits & 1 << i) != 0) {
          evidence.merge(LANGUAGES.get(i), sharing == 1 ? 0.6 : 0.1, Double::sum);
        }
      }
    }
  }
}

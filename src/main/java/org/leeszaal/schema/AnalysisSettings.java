package org.leeszaal.schema;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.Language;

/**
 * How text becomes words, for each language.
 *
 * @param chains one for every {@link Language}
 * @param resources folder of the word lists that steps name
 */
public record AnalysisSettings(Map<Language, Chain> chains, Path resources) {
  public AnalysisSettings {
    if (chains.size() != Language.values().length) {
      throw new IllegalArgumentException(
          "a chain for every language is needed: " + chains.keySet());
    }
    chains = Map.copyOf(chains);
  }

  /**
   * The steps of one language. A step may change, drop or add words but must keep their places:
   * what it adds stands at the place of the word that it comes from.
   *
   * @param tokenizer cuts text into words
   * @param exact makes the words of the exact fields
   * @param stem goes on from those, for text and queries
   * @param index goes on from those, for text only: what it adds is found but does not search
   */
  public record Chain(Step tokenizer, List<Step> exact, List<Step> stem, List<Step> index) {
    public Chain {
      exact = List.copyOf(exact);
      stem = List.copyOf(stem);
      index = List.copyOf(index);
    }
  }

  /**
   * @param factory Lucene's own name of a tokenizer or token filter, such as {@code lowercase}
   * @param arguments of the factory
   */
  public record Step(String factory, Map<String, String> arguments) {
    public Step {
      arguments = Map.copyOf(arguments);
    }
  }

  /** Words folded for case and accents, no stemming: for tests and for languages without rules. */
  public static AnalysisSettings foldingOnly() {
    Chain folded =
        new Chain(
            new Step("standard", Map.of()),
            List.of(new Step("lowercase", Map.of()), new Step("asciiFolding", Map.of())),
            List.of(),
            List.of());
    Map<Language, Chain> chains = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      chains.put(language, folded);
    }
    return new AnalysisSettings(chains, Path.of(""));
  }
}

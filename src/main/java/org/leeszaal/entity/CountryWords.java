package org.leeszaal.entity;

import java.util.List;
import java.util.Map;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

/**
 * A country and every word that tells it.
 *
 * @param entity id {@code country/XX}, its names in the three languages; the aliases hold those of
 *     all languages
 * @param words adjectives, inhabitants and capital by language
 */
public record CountryWords(KnownEntity entity, Map<Language, Forms> words) {
  public CountryWords {
    words = Map.copyOf(words);
  }

  /**
   * Words of one language.
   *
   * @param adjectives as written inside a sentence: {@code Marokkaanse}, {@code marocain}
   * @param inhabitants {@code Marokkanen}, {@code Marocains}
   * @param capital empty when the country has none
   */
  public record Forms(List<String> adjectives, List<String> inhabitants, String capital) {
    public Forms {
      adjectives = List.copyOf(adjectives);
      inhabitants = List.copyOf(inhabitants);
    }
  }

  public EntityId id() {
    return entity.id();
  }

  /** ISO 3166-1 alpha-2. */
  public String code() {
    return entity.country();
  }
}

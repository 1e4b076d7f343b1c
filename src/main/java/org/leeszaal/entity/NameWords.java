package org.leeszaal.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.Language;

/**
 * Words that names are made of, and words that stand beside names.
 *
 * @param firstNames given names
 * @param lastNames family names
 * @param variants forms of given names that are one name
 * @param heads words by what they tell: see {@link Head}
 * @param roles offices and jobs; one with a capital is a role only where it has one in the text
 */
public record NameWords(
    List<GivenName> firstNames,
    List<GivenName> lastNames,
    List<NameVariants> variants,
    Map<Head, List<String>> heads,
    Map<Language, Set<String>> roles) {
  public NameWords {
    firstNames = List.copyOf(firstNames);
    lastNames = List.copyOf(lastNames);
    variants = List.copyOf(variants);
    heads = Map.copyOf(heads);
    roles = Map.copyOf(roles);
  }

  /**
   * A given or family name.
   *
   * @param languages ISO 639-1 codes of the languages that it is listed for; {@code xx} is another
   */
  public record GivenName(String name, List<String> languages) {
    public GivenName {
      languages = List.copyOf(languages);
    }
  }

  /** What a word beside or inside a name tells of it. */
  public enum Head {
    /** {@code NV}, {@code Ltd}: behind a company's name. */
    COMPANY_END,
    /** {@code ministerie}, {@code Fédération}: the kind of body, inside its name. */
    BODY,
    /** {@code premier}, {@code Mme}: before a person's name. */
    TITLE,
    /** {@code rue}, {@code Lake}: inside the name of a place. */
    PLACE,
    /** {@code bedrijf}, {@code société}: before a company's name. */
    BEFORE_BODY,
    /** {@code regio}, {@code ville}: before a place's name. */
    BEFORE_PLACE,
    /** {@code verdrag}, {@code Coupe}: inside the name of a law, prize, work or event. */
    WORK
  }
}

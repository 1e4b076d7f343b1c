package org.leeszaal.search.plain;

import java.util.EnumMap;
import java.util.Map;

/**
 * A question to a plain index.
 *
 * @param filters one value for each of some facets; all must hold
 */
public record PlainQuery(Form form, String text, Map<PlainFacet, String> filters) {
  public PlainQuery {
    filters = Map.copyOf(filters);
  }

  /** How the text is meant. */
  public enum Form {
    /** All words, in any order. */
    ALL_WORDS,
    /** Some of the words, the more the better: what a topic of a test collection is. */
    SOME_WORDS,
    /** The words next to each other. */
    PHRASE,
    /** The beginning of a word. */
    PREFIX,
    /** The filters alone; the text does not count. */
    EVERYTHING
  }

  public static PlainQuery of(Form form, String text) {
    return new PlainQuery(form, text, Map.of());
  }

  public PlainQuery with(PlainFacet facet, String value) {
    Map<PlainFacet, String> more = new EnumMap<>(PlainFacet.class);
    more.putAll(filters);
    more.put(facet, value);
    return new PlainQuery(form, text, more);
  }
}

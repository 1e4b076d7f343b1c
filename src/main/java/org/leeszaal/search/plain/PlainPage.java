package org.leeszaal.search.plain;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param total articles that match
 * @param ids best articles first
 * @param snippets of those, in the same order; empty where nothing can be marked
 * @param facets the most frequent values with their counts
 */
public record PlainPage(
    long total, List<String> ids, List<String> snippets, Map<PlainFacet, List<Count>> facets) {
  public PlainPage {
    ids = List.copyOf(ids);
    snippets = List.copyOf(snippets);
    facets = Map.copyOf(facets);
  }

  /** A facet's value with its articles. */
  public record Count(String value, long articles) {}
}

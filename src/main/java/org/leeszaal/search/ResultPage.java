package org.leeszaal.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param query as it was asked
 * @param understood the query in words, in the language of the request
 * @param notes what was repaired, looked up or cut short, in the language of the request
 * @param total articles that match
 * @param groups results when near-duplicates count as one
 * @param hits one page of results
 * @param offers entities that bear the query as a name
 * @param diagnosis what to try when nothing was found; empty otherwise
 */
public record ResultPage(
    String query,
    String understood,
    List<String> notes,
    long total,
    long groups,
    long tookMillis,
    List<Hit> hits,
    List<FacetGroup> facets,
    Histogram histogram,
    List<EntityRef> offers,
    Diagnosis diagnosis) {
  public ResultPage {
    notes = List.copyOf(notes);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    offers = List.copyOf(offers);
  }

  /** The facet of a dimension; without values when there are none. */
  public FacetGroup facet(Dimension dimension) {
    return facets.stream()
        .filter(group -> group.dimension() == dimension)
        .findFirst()
        .orElse(new FacetGroup(dimension, List.of(), 0));
  }
}

package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The results page.
 *
 * @param total articles
 * @param summary "128 articles in 101 groups"
 * @param offers entities that bear the query as a name
 * @param shapes list or map
 * @param exports the same results as files
 * @param keep what a saved search begins with, where one can be kept
 * @param map instead of the list, where it was asked for
 * @param empty instead of the list, where there is nothing
 */
public record ResultsView(
    long total,
    String summary,
    String understood,
    List<String> notes,
    List<PillView> pills,
    Link clear,
    List<EntityChip> offers,
    List<Link> sorts,
    Link grouping,
    List<Link> shapes,
    List<Link> exports,
    Optional<Keep> keep,
    HistogramView histogram,
    List<HitView> hits,
    List<FacetView> facets,
    PagingView paging,
    Optional<MapView> map,
    Optional<EmptyView> empty) {
  public ResultsView {
    notes = List.copyOf(notes);
    pills = List.copyOf(pills);
    offers = List.copyOf(offers);
    sorts = List.copyOf(sorts);
    shapes = List.copyOf(shapes);
    exports = List.copyOf(exports);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * A form that keeps the search.
   *
   * @param name to begin with
   * @param fields of the search, hidden
   */
  public record Keep(String name, List<FacetPageView.Field> fields) {
    public Keep {
      fields = List.copyOf(fields);
    }
  }
}

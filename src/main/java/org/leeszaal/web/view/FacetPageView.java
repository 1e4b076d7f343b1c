package org.leeszaal.web.view;

import java.util.List;

/**
 * All values of one dimension.
 *
 * @param filters hidden fields that keep the search: name and value
 * @param contains what the values hold, as typed
 * @param back to the results
 */
public record FacetPageView(
    FacetView facet,
    String count,
    List<Field> filters,
    String action,
    String contains,
    Link back,
    PagingView paging) {
  public FacetPageView {
    filters = List.copyOf(filters);
  }

  /** A hidden field of a form. */
  public record Field(String name, String value) {}
}

package org.leeszaal.web.view;

import java.util.List;

/**
 * One dimension to narrow by.
 *
 * @param code of the dimension
 * @param more where all values are, empty when these are all
 * @param within fields of a form that searches in all values, its address first; none where all are
 *     seen
 * @param unfolded whether its values are seen at once
 */
public record FacetView(
    String code,
    String title,
    List<FacetRow> rows,
    Link more,
    List<FacetPageView.Field> within,
    boolean unfolded) {
  public FacetView {
    rows = List.copyOf(rows);
    within = List.copyOf(within);
  }

  /** By itself on a page: with a search box of its own, and ways to page. */
  public FacetView whole() {
    return new FacetView(code, title, rows, Link.of("", ""), List.of(), true);
  }
}

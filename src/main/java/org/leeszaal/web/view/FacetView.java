package org.leeszaal.web.view;

import java.util.List;

/**
 * One dimension to narrow by.
 *
 * @param code of the dimension
 * @param more where all values are, empty when these are all
 * @param unfolded whether its values are seen at once
 */
public record FacetView(
    String code, String title, List<FacetRow> rows, Link more, boolean unfolded) {
  public FacetView {
    rows = List.copyOf(rows);
  }
}

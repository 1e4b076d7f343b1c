package org.leeszaal.web.view;

import java.util.List;

/**
 * Countries on a map, with the same as a list.
 *
 * @param view box of the drawing
 * @param others outline of the countries without articles
 * @param rows the same as a list, "not detected" among them
 */
public record MapView(
    String title, String view, String others, List<Country> countries, List<FacetRow> rows) {
  public MapView {
    countries = List.copyOf(countries);
    rows = List.copyOf(rows);
  }

  /**
   * A country with articles.
   *
   * @param spoken name and count, for people
   * @param level 1 (few) to 5 (many)
   */
  public record Country(String path, String spoken, int level, String href) {}
}

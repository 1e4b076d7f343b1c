package org.leeszaal.web.view;

import java.util.List;

/**
 * The search that the box on top of a page continues.
 *
 * @param filters as in addresses
 * @param sort as in addresses, empty for the usual one
 */
public record SearchBox(String query, boolean exact, List<String> filters, String sort) {
  public SearchBox {
    filters = List.copyOf(filters);
  }
}

package org.leeszaal.search;

import java.util.List;

/**
 * The values of one dimension in the results.
 *
 * @param values most frequent first, chosen ones included whatever their count
 * @param distinct how many values there are in all, "not detected" among them
 */
public record FacetGroup(Dimension dimension, List<FacetCount> values, int distinct) {
  public FacetGroup {
    values = List.copyOf(values);
  }
}

package org.leeszaal.web.json;

import java.util.List;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.web.json.SearchJson.FacetJson;

/**
 * Values of one facet.
 *
 * @param distinct how many there are in all, "not detected" among them
 */
public record FacetPageJson(String dimension, int distinct, List<FacetJson> values) {
  public static FacetPageJson of(FacetGroup group) {
    return new FacetPageJson(
        group.dimension().code(),
        group.distinct(),
        group.values().stream().map(FacetJson::of).toList());
  }
}

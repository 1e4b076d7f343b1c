package org.leeszaal.web.json;

import java.util.List;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.Overview;
import org.leeszaal.web.json.SearchJson.FacetJson;

/**
 * What is in the archive; the most frequent values of each kind.
 *
 * @param groups when near-duplicates count as one
 * @param undated articles without a date
 */
public record OverviewJson(
    long articles,
    long groups,
    long undated,
    List<FacetJson> outlets,
    List<FacetJson> languages,
    List<FacetJson> years,
    List<FacetJson> persons,
    List<FacetJson> organisations,
    List<FacetJson> places,
    List<FacetJson> countries) {

  public static OverviewJson of(Overview overview) {
    return new OverviewJson(
        overview.articles(),
        overview.groups(),
        overview.undated(),
        list(overview.outlets()),
        list(overview.languages()),
        list(overview.years()),
        list(overview.persons()),
        list(overview.organisations()),
        list(overview.places()),
        list(overview.countries()));
  }

  private static List<FacetJson> list(List<FacetCount> values) {
    return values.stream().map(FacetJson::of).toList();
  }
}

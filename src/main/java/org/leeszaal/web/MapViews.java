package org.leeszaal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.MapView;

/** Countries on the map of the world, and the same as a list. */
final class MapViews {
  private static final int LEVELS = 5;

  private MapViews() {}

  static MapView of(
      WorldMap world, List<FacetCount> countries, SearchRequest request, Messages words) {
    Map<String, FacetCount> byCode = new LinkedHashMap<>();
    countries.forEach(country -> byCode.put(country.id(), country));
    byCode.remove(Dimension.NOT_DETECTED);
    long most = byCode.values().stream().mapToLong(FacetCount::count).max().orElse(1);
    StringBuilder others = new StringBuilder();
    Map<String, String> paths = new LinkedHashMap<>();
    for (WorldMap.Shape shape : world.shapes()) {
      if (byCode.containsKey(shape.country())) {
        paths.merge(shape.country(), shape.path(), String::concat);
      } else {
        others.append(shape.path());
      }
    }
    List<MapView.Country> shown = new ArrayList<>();
    for (FacetCount country : byCode.values()) {
      String path = paths.getOrDefault(country.id(), "");
      if (!path.isEmpty()) {
        shown.add(country(path, country, most, request, words));
      }
    }
    return new MapView(
        words.get("map.title"),
        WorldMap.VIEW,
        others.toString(),
        shown,
        FacetViews.rows(Dimension.COUNTRY, countries, request, words));
  }

  private static MapView.Country country(
      String path, FacetCount value, long most, SearchRequest request, Messages words) {
    return new MapView.Country(
        path,
        words.get("histogram.bar", value.label(), words.count("articles", value.count())),
        level(value.count(), most),
        SearchAddress.fresh(request.drill(Dimension.COUNTRY, value.id())));
  }

  /** By the logarithm: one country leads most archives by far. */
  private static int level(long count, long most) {
    if (most <= 1) {
      return 1;
    }
    double share = Math.log1p((double) count) / Math.log1p((double) most);
    return (int) Math.clamp(Math.ceil(share * LEVELS), 1, LEVELS);
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.leeszaal.article.EntityId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount.Selection;
import org.leeszaal.search.Filter;

/** The filters of a request as queries. */
record Filters(List<Filter> filters) {
  private static final Pattern ENTITY = Pattern.compile("(person|org|place)/[^\\s/]+");
  private static final Map<String, Dimension> ENTITIES =
      Map.of(
          "person", Dimension.PERSON,
          "org", Dimension.ORGANISATION,
          "place", Dimension.PLACE);

  /** Filters by somebody who was merged or became another are filters by who is meant now. */
  static Filters of(List<Filter> asked, Snapshot snapshot) throws IOException {
    List<Filter> now = new ArrayList<>();
    for (Filter filter : asked) {
      Filter one =
          switch (filter) {
            case Filter.Include(Dimension dimension, String id) -> {
              Facet facet = now(dimension, id, snapshot);
              yield new Filter.Include(facet.dimension(), facet.id());
            }
            case Filter.Exclude(Dimension dimension, String id) -> {
              Facet facet = now(dimension, id, snapshot);
              yield new Filter.Exclude(facet.dimension(), facet.id());
            }
            case Filter.Between between -> between;
            case Filter.Undated undated -> undated;
            case Filter.AddedAfter added -> added;
          };
      if (!now.contains(one)) {
        now.add(one);
      }
    }
    return new Filters(now);
  }

  private record Facet(Dimension dimension, String id) {}

  private static Facet now(Dimension dimension, String id, Snapshot snapshot) throws IOException {
    if (!ENTITY.matcher(id).matches() || !ENTITIES.containsValue(dimension)) {
      return new Facet(dimension, id);
    }
    String now = snapshot.now(new EntityId(id)).value();
    Dimension of = ENTITIES.getOrDefault(now.substring(0, now.indexOf('/')), dimension);
    return new Facet(of, now);
  }

  /** The query narrowed by all filters. */
  Query narrow(Query query) {
    return narrow(query, Optional.empty());
  }

  /**
   * The query narrowed by all filters but the included values of one dimension, so that the sisters
   * of those values are counted.
   */
  Query narrow(Query query, Optional<Dimension> sideways) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    Map<Dimension, List<Query>> alternatives = new EnumMap<>(Dimension.class);
    int added = 0;
    for (Filter filter : filters) {
      switch (filter) {
        case Filter.Include(Dimension dimension, String id) -> {
          Query one = Snapshot.facetQuery(dimension, id);
          if (dimension.holds() == Dimension.Holds.SEVERAL) {
            narrowed.add(one, Occur.FILTER);
            added++;
          } else if (sideways.isEmpty() || sideways.get() != dimension) {
            alternatives.computeIfAbsent(dimension, k -> new ArrayList<>()).add(one);
          }
        }
        case Filter.Exclude(Dimension dimension, String id) -> {
          narrowed.add(Snapshot.facetQuery(dimension, id), Occur.MUST_NOT);
          added++;
        }
        case Filter.Between(var first, var last) -> {
          narrowed.add(Days.query(first, last), Occur.FILTER);
          added++;
        }
        case Filter.Undated() -> {
          narrowed.add(Snapshot.facetQuery(Dimension.YEAR, Dimension.NOT_DETECTED), Occur.FILTER);
          added++;
        }
        case Filter.AddedAfter(var moment) -> {
          narrowed.add(
              LongPoint.newRangeQuery(
                  ArchiveField.ADDED.key(), moment.toEpochMilli() + 1, Long.MAX_VALUE),
              Occur.FILTER);
          added++;
        }
      }
    }
    alternatives.values().forEach(queries -> narrowed.add(any(queries), Occur.FILTER));
    return added + alternatives.size() == 0 ? query : narrowed.build();
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** True where the dimension has chosen values whose sisters have to be counted apart. */
  boolean isSideways(Dimension dimension) {
    return dimension.holds() == Dimension.Holds.ONE
        && filters.stream()
            .anyMatch(f -> f instanceof Filter.Include include && include.dimension() == dimension);
  }

  /** A value both included and excluded is excluded: that is what decides the results. */
  Selection selection(Dimension dimension, String id) {
    if (filters.contains(new Filter.Exclude(dimension, id))) {
      return Selection.EXCLUDED;
    }
    return filters.contains(new Filter.Include(dimension, id))
        ? Selection.INCLUDED
        : Selection.NONE;
  }

  /** Values of a dimension that the filters name. */
  List<String> named(Dimension dimension) {
    List<String> ids = new ArrayList<>();
    for (Filter filter : filters) {
      if (filter instanceof Filter.Include(Dimension of, String id) && of == dimension) {
        ids.add(id);
      } else if (filter instanceof Filter.Exclude(Dimension of, String id) && of == dimension) {
        ids.add(id);
      }
    }
    return ids;
  }
}

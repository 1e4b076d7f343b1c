package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.Filter;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.FacetPageView.Field;
import org.leeszaal.web.view.FacetRow;
import org.leeszaal.web.view.FacetView;
import org.leeszaal.web.view.Link;

/** Facets as a page shows them. */
final class FacetViews {
  /** How many values stand beside the results; the rest is a click away. */
  static final int SHOWN = 8;

  /** In the order of the page. The years are the timeline's. */
  private static final List<Dimension> ORDER =
      List.of(
          Dimension.PERSON,
          Dimension.ORGANISATION,
          Dimension.COUNTRY,
          Dimension.PLACE,
          Dimension.OUTLET,
          Dimension.LANGUAGE,
          Dimension.SECTION,
          Dimension.AUTHOR,
          Dimension.TYPE);

  private static final Set<Dimension> FOLDED =
      Set.of(Dimension.SECTION, Dimension.AUTHOR, Dimension.TYPE);

  private FacetViews() {}

  static List<FacetView> of(ResultPage page, SearchRequest request, Messages words) {
    return ORDER.stream()
        .map(page::facet)
        .filter(group -> !group.values().isEmpty())
        .map(group -> of(group, request, words))
        .toList();
  }

  static FacetView of(FacetGroup group, SearchRequest request, Messages words) {
    Dimension dimension = group.dimension();
    boolean complete = group.distinct() <= group.values().size();
    boolean chosen =
        group.values().stream().anyMatch(v -> v.selected() != FacetCount.Selection.NONE);
    return new FacetView(
        dimension.code(),
        words.get("facet." + dimension.code()),
        rows(group.dimension(), group.values(), request, words),
        Link.of(
            complete ? "" : words.get("facet.more", group.distinct()),
            complete ? "" : allValues(dimension, request)),
        complete ? List.of() : within(dimension, request),
        chosen || !FOLDED.contains(dimension));
  }

  private static List<Field> within(Dimension dimension, SearchRequest request) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("action", "/facet/" + dimension.code()));
    fields.addAll(FacetPage.fields(request));
    return fields;
  }

  /** The page with all values of a dimension. */
  static String allValues(Dimension dimension, SearchRequest request) {
    return Address.of("/facet/" + dimension.code())
        .withAll(SearchAddress.query(request.page(0, request.size())))
        .toString();
  }

  static List<FacetRow> rows(
      Dimension dimension, List<FacetCount> values, SearchRequest request, Messages words) {
    return values.stream().map(value -> row(dimension, value, request, words)).toList();
  }

  private static FacetRow row(
      Dimension dimension, FacetCount value, SearchRequest request, Messages words) {
    Filter.Include include = new Filter.Include(dimension, value.id());
    Filter.Exclude exclude = new Filter.Exclude(dimension, value.id());
    SearchRequest neither = request.without(include).without(exclude);
    return new FacetRow(
        label(dimension, value.id(), value.label(), words),
        words.number(value.count()),
        state(value),
        switch (value.selected()) {
          case INCLUDED, EXCLUDED -> SearchAddress.fresh(neither);
          case NONE -> SearchAddress.fresh(request.drill(dimension, value.id()));
        },
        SearchAddress.fresh(neither.with(exclude)));
  }

  private static FacetRow.State state(FacetCount value) {
    return switch (value.selected()) {
      case NONE -> FacetRow.State.OPEN;
      case INCLUDED -> FacetRow.State.INCLUDED;
      case EXCLUDED -> FacetRow.State.EXCLUDED;
    };
  }

  /** Names that the pages know better than the archive. */
  static String label(Dimension dimension, String id, String label, Messages words) {
    if (id.equals(Dimension.NOT_DETECTED)) {
      return words.get("facet.none");
    }
    return dimension == Dimension.TYPE ? words.get("type." + id) : label;
  }
}

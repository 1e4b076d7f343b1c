package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.FacetRequest;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.FacetPageView;
import org.leeszaal.web.view.FacetPageView.Field;
import org.leeszaal.web.view.FacetView;
import org.leeszaal.web.view.Link;

/** {@code /facet/DIMENSION}: all values of one facet, with a box to search in them. */
final class FacetPage implements Page {
  private static final int SIZE = 100;
  private static final int FARTHEST = 1_000_000;

  private final ArchiveSearcher searcher;
  private final Theatre theatre;

  FacetPage(ArchiveSearcher searcher, Theatre theatre) {
    this.searcher = searcher;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    Optional<Dimension> dimension = Dimension.ofCode(question.rest("/facet/"));
    return dimension.map(it -> values(it, question)).orElseGet(() -> theatre.missing(question));
  }

  private Answer values(Dimension dimension, Question question) {
    Messages words = question.words();
    SearchRequest read = SearchAddress.read(question.parameters(), words.language()).request();
    int from = question.parameters().number("first", 0, FARTHEST, 0);
    String contains = question.parameters().get("contains").strip();
    SearchRequest search = read.page(0, read.size());
    FacetGroup group = searcher.facet(new FacetRequest(search, dimension, contains, from, SIZE));
    FacetView facet = FacetViews.of(group, search, words).whole();
    String path = "/facet/" + dimension.code();
    FacetPageView view =
        new FacetPageView(
            facet,
            words.count("facet.values", group.distinct()),
            fields(search),
            path,
            contains,
            Link.of(words.get("facet.back"), SearchAddress.href(search)),
            Paging.of(
                from,
                group.values().size(),
                SIZE,
                group.distinct(),
                first ->
                    Address.of(path)
                        .withAll(SearchAddress.query(search))
                        .with("contains", contains)
                        .with("first", String.valueOf(first))
                        .toString(),
                words));
    return theatre.show(Answer.OK, "facet", facet.title(), question, search, view);
  }

  /** Of a search, as a form that keeps it has them hidden. */
  static List<Field> fields(SearchRequest search) {
    List<Field> fields = new ArrayList<>();
    String query = SearchAddress.query(search);
    for (String name : List.of("q", "f", "sort", "exact", "all")) {
      Parameters.of(query).all(name).forEach(value -> fields.add(new Field(name, value)));
    }
    return fields;
  }
}

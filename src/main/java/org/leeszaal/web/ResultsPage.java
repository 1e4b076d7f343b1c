package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Diagnosis;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetRequest;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Grouping;
import org.leeszaal.search.SortOrder;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EmptyView;
import org.leeszaal.web.view.FacetPageView.Field;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.MapView;
import org.leeszaal.web.view.PagingView;
import org.leeszaal.web.view.ResultsView;

/** {@code /search}: what matches, and ways to narrow it. */
final class ResultsPage implements Page {
  /** More countries than there are. */
  private static final int ALL_COUNTRIES = 300;

  private static final String VIEW = "view";
  private static final String MAP = "map";

  private final ArchiveSearcher searcher;
  private final Optional<Desk> desk;
  private final Theatre theatre;
  private final WorldMap world;

  ResultsPage(Services services, Theatre theatre, WorldMap world) {
    this.searcher = services.searcher();
    this.desk = services.desk();
    this.theatre = theatre;
    this.world = world;
  }

  @Override
  public Answer answer(Question question) {
    Messages words = question.words();
    SearchAddress.Read read = SearchAddress.read(question.parameters(), words.language());
    SearchRequest request = read.request().facetSize(FacetViews.SHOWN);
    boolean onMap = question.parameters().get(VIEW).equals(MAP);
    ResultPage page = searcher.search(request);
    List<String> notes = new ArrayList<>(page.notes());
    read.ignored().forEach(code -> notes.add(words.get("notes.ignored", code)));
    ResultsView view =
        new ResultsView(
            page.total(),
            summary(page, words),
            page.understood(),
            notes,
            PillViews.of(page, request, words),
            Link.of(words.get("pills.clear"), SearchAddress.fresh(request.filtered(List.of()))),
            Chips.of(page.offers(), words),
            sorts(request, words),
            grouping(request, words),
            shapes(request, onMap, words),
            Exports.of(request, words),
            keep(request, question),
            HistogramViews.of(page.histogram(), request, words),
            HitViews.of(page.hits(), request, desk, question),
            FacetViews.of(page, request, words),
            paging(page, request, words),
            onMap && page.total() > 0 ? Optional.of(map(request, words)) : Optional.empty(),
            page.total() == 0 ? Optional.of(empty(page, request, words)) : Optional.empty());
    return theatre.show(Answer.OK, "results", title(page, request, words), question, request, view);
  }

  private static String title(ResultPage page, SearchRequest request, Messages words) {
    return request.query().isEmpty()
        ? words.count("articles", page.total())
        : words.get("results.title", request.query(), words.count("articles", page.total()));
  }

  private static String summary(ResultPage page, Messages words) {
    String articles = words.count("articles", page.total());
    return page.groups() < page.total() && page.groups() > 0
        ? words.get("results.grouped", articles, words.count("groups", page.groups()))
        : articles;
  }

  private MapView map(SearchRequest request, Messages words) {
    FacetRequest all = new FacetRequest(request, Dimension.COUNTRY, "", 0, ALL_COUNTRIES);
    return MapViews.of(world, searcher.facet(all).values(), request, words);
  }

  private static List<Link> sorts(SearchRequest request, Messages words) {
    return List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST).stream()
        .map(
            order ->
                Link.of(
                    words.get("sort." + order.code()),
                    order == request.sort() ? "" : SearchAddress.fresh(request.sorted(order))))
        .toList();
  }

  private Optional<ResultsView.Keep> keep(SearchRequest request, Question question) {
    if (desk.isEmpty() || (request.query().isEmpty() && request.filters().isEmpty())) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>(FacetPage.fields(request));
    fields.add(new Field(FormToken.FIELD, question.token()));
    fields.add(new Field(WayBack.FIELD, WayBack.here(question)));
    List<String> filters = request.filters().stream().map(SearchAddress::code).toList();
    return Optional.of(new ResultsView.Keep(SavedSearches.name(request, filters), fields));
  }

  private static Link grouping(SearchRequest request, Messages words) {
    return switch (request.grouping()) {
      case GROUPED ->
          Link.of(
              words.get("grouping.single"), SearchAddress.fresh(request.grouping(Grouping.SINGLE)));
      case SINGLE ->
          Link.of(
              words.get("grouping.grouped"),
              SearchAddress.fresh(request.grouping(Grouping.GROUPED)));
    };
  }

  private static List<Link> shapes(SearchRequest request, boolean onMap, Messages words) {
    String list = SearchAddress.query(request);
    return List.of(
        Link.of(
            words.get("shape.list"), onMap ? Address.of("/search").withAll(list).toString() : ""),
        Link.of(
            words.get("shape.map"),
            onMap ? "" : Address.of("/search").withAll(list).with(VIEW, MAP).toString()));
  }

  private static PagingView paging(ResultPage page, SearchRequest request, Messages words) {
    long results = request.grouping() == Grouping.GROUPED ? page.groups() : page.total();
    return Paging.of(
        request.from(),
        page.hits().size(),
        request.size(),
        results,
        first -> SearchAddress.href(request.page(first, request.size())),
        words);
  }

  private static EmptyView empty(ResultPage page, SearchRequest request, Messages words) {
    List<EmptyView.Term> terms =
        page.diagnosis().terms().stream()
            .map(
                term ->
                    new EmptyView.Term(
                        term.term(), words.count("articles", term.total()), term.total() == 0))
            .toList();
    List<Link> proposals =
        page.diagnosis().proposals().stream()
            .map(proposal -> proposal(proposal, request, words))
            .toList();
    return new EmptyView(terms, proposals);
  }

  private static Link proposal(Diagnosis.Proposal proposal, SearchRequest request, Messages words) {
    SearchRequest other =
        switch (proposal.change()) {
          case SPELLING, DROPPED -> request.query(proposal.query());
          case UNFILTERED -> request.filtered(List.of());
        };
    String key =
        switch (proposal.change()) {
          case SPELLING -> "empty.spelling";
          case DROPPED -> "empty.dropped";
          case UNFILTERED -> "empty.unfiltered";
        };
    return Link.of(
        words.get(key, proposal.query(), words.count("articles", proposal.total())),
        SearchAddress.fresh(other));
  }
}

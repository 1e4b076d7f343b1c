package org.leeszaal.web;

import java.util.List;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.Granularity;
import org.leeszaal.search.Histogram;
import org.leeszaal.search.Overview;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityChip;
import org.leeszaal.web.view.FacetView;
import org.leeszaal.web.view.OverviewView;
import org.leeszaal.web.view.SavedView;

/** {@code /}: what is in the archive. A query here is answered as one. */
final class OverviewPage implements Page {
  private final ArchiveSearcher searcher;
  private final Services services;
  private final Theatre theatre;
  private final WorldMap world;

  OverviewPage(Services services, Theatre theatre, WorldMap world) {
    this.searcher = services.searcher();
    this.services = services;
    this.theatre = theatre;
    this.world = world;
  }

  @Override
  public Answer answer(Question question) {
    if (question.parameters().hasAny("q", "f")) {
      return Answer.redirect("/search" + question.address().replaceFirst("^[^?]*", ""));
    }
    Messages words = question.words();
    Overview overview = searcher.overview(words.language());
    SearchRequest all = SearchRequest.of("").labels(words.language());
    OverviewView view =
        new OverviewView(
            summary(overview, words),
            overview.articles() == 0,
            HistogramViews.of(histogram(overview), all, words),
            facets(overview, all, words),
            List.of(
                group("person", overview.persons(), words),
                group("org", overview.organisations(), words),
                group("place", overview.places(), words)),
            MapViews.of(world, overview.countries(), all, words),
            saved(words),
            services.imports().last().map(report -> ImportViews.sentence(report, words)),
            services.canImport());
    return theatre.show("overview", words.get("overview.title"), question, view);
  }

  private List<SavedView.Search> saved(Messages words) {
    return services
        .desk()
        .map(it -> new SavedPage(searcher, it, services.amendments(), theatre).searches(words))
        .orElse(List.of());
  }

  private static String summary(Overview overview, Messages words) {
    String articles = words.count("articles", overview.articles());
    return overview.groups() < overview.articles()
        ? words.get("overview.summary", articles, words.count("groups", overview.groups()))
        : articles + ".";
  }

  private static Histogram histogram(Overview overview) {
    List<Histogram.Bar> bars =
        overview.years().stream()
            .filter(year -> !year.id().equals(Dimension.NOT_DETECTED))
            .map(year -> new Histogram.Bar(year.id(), year.count()))
            .sorted(java.util.Comparator.comparing(Histogram.Bar::period))
            .toList();
    return new Histogram(Granularity.YEAR, bars, overview.undated(), "", "");
  }

  private static List<FacetView> facets(Overview overview, SearchRequest all, Messages words) {
    return List.of(
        FacetViews.of(group(Dimension.OUTLET, overview.outlets()), all, words),
        FacetViews.of(group(Dimension.LANGUAGE, overview.languages()), all, words));
  }

  private static FacetGroup group(Dimension dimension, List<FacetCount> values) {
    return new FacetGroup(dimension, values, values.size());
  }

  private static OverviewView.Group group(String kind, List<FacetCount> values, Messages words) {
    List<EntityChip> chips =
        values.stream()
            .filter(value -> !value.id().equals(Dimension.NOT_DETECTED))
            .map(
                value ->
                    new EntityChip(
                        value.label(),
                        kind,
                        words.get("kind." + kind),
                        words.number(value.count()),
                        Address.entity(new EntityId(value.id())).toString()))
            .toList();
    return new OverviewView.Group(words.get("kinds." + kind), chips);
  }
}

package org.leeszaal.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetRequest;
import org.leeszaal.search.Granularity;
import org.leeszaal.search.Overview;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.Suggestion;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Imports;
import org.leeszaal.web.Question;
import org.leeszaal.web.Services;
import org.leeszaal.web.json.FacetPageJson;
import org.leeszaal.web.json.OverviewJson;
import org.leeszaal.web.json.SearchJson;
import org.leeszaal.web.json.StatusJson;
import org.leeszaal.web.json.SuggestionJson;

/** Searching, and what the archive holds. */
final class SearchApi {
  private static final int FARTHEST = 100_000_000;

  private final Services services;
  private final ArchiveSearcher searcher;

  SearchApi(Services services) {
    this.services = services;
    this.searcher = services.searcher();
  }

  Answer search(Question question) {
    return Answer.json(Answer.OK, SearchJson.of(searcher.search(new Ask(question).page())));
  }

  Answer facet(Question question) {
    Ask ask = new Ask(question);
    String code = question.part("dimension");
    Dimension dimension =
        Dimension.ofCode(code)
            .orElseThrow(
                () ->
                    Ask.wrong(
                        "dimension",
                        code,
                        Stream.of(Dimension.values())
                            .map(Dimension::code)
                            .collect(Collectors.joining(", "))));
    int from = ask.number("from", 0, FARTHEST, 0);
    int size = ask.number("size", 1, 1_000, 100);
    SearchRequest search = ask.search().page(0, 0);
    return Answer.json(
        Answer.OK,
        FacetPageJson.of(
            searcher.facet(new FacetRequest(search, dimension, ask.text("contains"), from, size))));
  }

  Answer histogram(Question question) {
    Ask ask = new Ask(question);
    SearchRequest request =
        ask.search().page(0, 0).facetSize(0).histogram(ask.choice("bars", Granularity.AUTO));
    return Answer.json(Answer.OK, searcher.search(request).histogram());
  }

  Answer suggest(Question question) {
    Ask ask = new Ask(question);
    int size = ask.number("size", 1, 50, 10);
    String prefix = ask.text("q");
    List<Suggestion> found =
        prefix.isEmpty() ? List.of() : searcher.suggest(prefix, ask.labels(), size);
    return Answer.json(Answer.OK, found.stream().map(SuggestionJson::of).toList());
  }

  Answer overview(Question question) {
    return Answer.json(Answer.OK, OverviewJson.of(searcher.overview(new Ask(question).labels())));
  }

  Answer status(Question question) {
    Overview overview = searcher.overview(new Ask(question).labels());
    Imports imports = services.imports();
    return Answer.json(
        Answer.OK,
        new StatusJson(
            overview.articles(),
            overview.groups(),
            overview.undated(),
            services.amendments().isPresent(),
            services.desk().isPresent(),
            services.canImport(),
            imports.state() instanceof Imports.Running,
            imports.failures().size()));
  }
}

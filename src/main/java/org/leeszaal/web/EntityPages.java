package org.leeszaal.web;

import java.util.List;
import java.util.Optional;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SortOrder;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityView;
import org.leeszaal.web.view.FacetRow;
import org.leeszaal.web.view.Link;

/** {@code /entity/KIND/NAME}: who or what it is, when, where and with whom. */
final class EntityPages implements Page {
  private static final int ARTICLES = 10;

  private final ArchiveSearcher searcher;
  private final boolean corrects;
  private final Theatre theatre;
  private final ContextLines lines;

  EntityPages(Services services, Theatre theatre) {
    this.searcher = services.searcher();
    this.corrects = services.amendments().isPresent();
    this.theatre = theatre;
    this.lines = new ContextLines(services.searcher());
  }

  @Override
  public Answer answer(Question question) {
    return id(question.rest("/entity/"))
        .flatMap(id -> searcher.entity(id, question.words().language()))
        .map(page -> show(page, question))
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "entity", question));
  }

  /** Empty for what can be no id. */
  static Optional<EntityId> id(String text) {
    return text.matches("(person|org|place|country|misc)/[^\\s/]+")
        ? Optional.of(new EntityId(text))
        : Optional.empty();
  }

  private Answer show(EntityPage page, Question question) {
    Messages words = question.words();
    SearchRequest search = search(page, words);
    ResultPage results =
        searcher.search(search.sorted(SortOrder.NEWEST).page(0, ARTICLES).facetSize(0));
    String label = page.labels().in(words.language());
    ContextLines.Shown shown = lines.of(page.id(), question);
    EntityView view =
        new EntityView(
            label,
            Chips.kind(page.id()),
            words.get("kind." + Chips.kind(page.id())),
            page.id().value(),
            summary(page, words),
            period(page, words),
            country(page, words),
            Link.of(words.count("entity.search", page.articles()), SearchAddress.href(search)),
            Exports.of(search, words),
            Link.of(words.get("correct.link"), wrong(page, question)),
            EntityParts.names(page, words),
            EntityParts.otherNames(page, words),
            EntityParts.roles(page, words),
            EntityTimeline.of(page.months(), search, words),
            outlets(page, search, words),
            EntityParts.together(page, search, words),
            Network.of(page, search, searcher, words),
            shown.count(),
            shown.lines(),
            shown.orders(),
            shown.paging(),
            HitViews.of(results.hits(), search.sorted(SortOrder.NEWEST), words));
    return theatre.show(Answer.OK, "entity", label, question, SearchRequest.of(""), view);
  }

  /** The articles about it; by its name where there is no filter of its kind. */
  private static SearchRequest search(EntityPage page, Messages words) {
    String name = "\"" + page.labels().en().replace('"', ' ') + "\"";
    SearchRequest all = SearchRequest.of("").labels(words.language());
    return Chips.filter(page.id()).map(all::with).orElseGet(() -> all.query(name));
  }

  private String wrong(EntityPage page, Question question) {
    return corrects ? CorrectPage.address(page.id().value(), "", "", WayBack.here(question)) : "";
  }

  private static String summary(EntityPage page, Messages words) {
    return words.get(
        "entity.summary",
        words.count("mentions", page.mentions()),
        words.count("articles", page.articles()));
  }

  private static String period(EntityPage page, Messages words) {
    if (page.first().isEmpty()) {
      return "";
    }
    String first = words.period(page.first());
    return page.first().equals(page.last())
        ? words.get("entity.once", first)
        : words.get("entity.period", first, words.period(page.last()));
  }

  private static Link country(EntityPage page, Messages words) {
    if (page.country().isEmpty() || page.id().isCountry()) {
      return Link.of("", "");
    }
    String name = words.countryName(page.country());
    return Link.of(name, Address.entity(EntityId.country(page.country())).toString());
  }

  private static List<FacetRow> outlets(EntityPage page, SearchRequest search, Messages words) {
    return FacetViews.rows(Dimension.OUTLET, page.outlets(), search, words);
  }

  /** The languages that names come in. */
  static final List<Language> NAMED = List.of(Language.NL, Language.FR, Language.EN);
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.ArticleRef;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ArticleView;
import org.leeszaal.web.view.DateView;
import org.leeszaal.web.view.Link;

/** {@code /article/ID}: one article to read, its names marked. */
final class ArticlePages implements Page {
  private static final int MARKS_LISTED = 200;

  private final ArchiveSearcher searcher;
  private final Optional<Desk> desk;
  private final boolean corrects;
  private final Theatre theatre;
  private final ArticlePager pager;

  ArticlePages(Services services, Theatre theatre) {
    this.searcher = services.searcher();
    this.desk = services.desk();
    this.corrects = services.amendments().isPresent();
    this.theatre = theatre;
    this.pager = new ArticlePager(searcher);
  }

  @Override
  public Answer answer(Question question) {
    Messages words = question.words();
    SearchRequest request = SearchAddress.read(question.parameters(), words.language()).request();
    return id(question.rest("/article/"))
        .flatMap(id -> searcher.article(id, request))
        .map(page -> show(page, request, question))
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "article", question));
  }

  /** Empty for what can be no id. */
  static Optional<ArticleId> id(String text) {
    return text.matches("[a-z0-9][a-z0-9-]*") ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  private Answer show(ArticlePage page, SearchRequest request, Question question) {
    Messages words = question.words();
    Article article = page.annotated().article();
    String title = article.title().isBlank() ? words.get("untitled") : article.title();
    ArticleView view = view(page, title, request, question);
    ArticleTab tab = ArticleTab.of(question.parameters().get("tab"), article);
    String name =
        tab == ArticleTab.TEXT
            ? title
            : words.get("histogram.bar", words.get("tab." + tab.code()), title);
    return theatre.show(Answer.OK, "article", name, question, request, view);
  }

  private ArticleView view(
      ArticlePage page, String title, SearchRequest request, Question question) {
    Messages words = question.words();
    Article article = page.annotated().article();
    Cards cards =
        new Cards(
            page.annotated().mentions(), page.entities(), correcting(article, question), words);
    MarkedParagraphs text =
        new MarkedParagraphs(article, page.annotated().mentions(), page.marks(), cards);
    Original original = Original.of(article);
    ArticleTab tab = ArticleTab.of(question.parameters().get("tab"), article);
    return new ArticleView(
        title,
        article.language() == org.leeszaal.article.Language.OTHER ? "" : article.language().code(),
        words.languageName(article.language()),
        outlet(article),
        article.source().section(),
        HitViews.byline(article.source().authors(), words),
        dateWithoutDoubt(article, words),
        words.count("length", page.words()),
        article.body().contains(article.lead()) ? "" : article.lead(),
        ArticleFacts.warnings(page, words),
        tab.links(article, request, words),
        tab.code(),
        text.headline(),
        text.body(),
        tab == ArticleTab.PAGE ? List.of(article.pageText().split("\n\n")) : List.of(),
        marks(page, words),
        pager.around(article.id(), request, question),
        cards.groups(),
        references(page.duplicates(), words),
        references(page.related(), words),
        ArticleFacts.metadata(page, words),
        ArticleFacts.citation(article, words),
        original.isShown() ? original.address() : "",
        Link.of(words.get("original.open"), original.address()),
        desk.map(it -> DeskViews.of(article.id(), it, WayBack.here(question), words)));
  }

  /** Where a name of the article can be corrected; nowhere in an archive that is only read. */
  private Cards.Correcting correcting(Article article, Question question) {
    String back = WayBack.here(question);
    return (card, entity, surface) ->
        corrects
            ? CorrectPage.address(entity, article.id().value(), surface, back + "#" + card)
            : "";
  }

  /** The doubt stands below it, as a warning. */
  private static DateView dateWithoutDoubt(Article article, Messages words) {
    DateView date = Dates.of(article.published(), words);
    return new DateView(date.text(), date.iso(), "");
  }

  private static Link outlet(Article article) {
    String outlet = article.source().outlet();
    return outlet.isEmpty()
        ? Link.of("", "")
        : Link.of(outlet, SearchAddress.href(SearchRequest.of("").drill(Dimension.OUTLET, outlet)));
  }

  private static List<Link> marks(ArticlePage page, Messages words) {
    int count = Math.min(MARKS_LISTED, page.marks().size());
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Link.of(words.number(i), "#hit-" + i))
        .toList();
  }

  static List<Link> references(List<ArticleRef> articles, Messages words) {
    List<Link> links = new ArrayList<>();
    for (ArticleRef article : articles) {
      String title = article.title().isBlank() ? words.get("untitled") : article.title();
      String date = Dates.of(article.published(), words).text();
      String outlet = article.outlet().isEmpty() ? "" : article.outlet() + ", ";
      links.add(
          new Link(
              title + " (" + outlet + date + ")",
              Address.article(article.id()).toString(),
              article.language() == org.leeszaal.article.Language.OTHER
                  ? ""
                  : article.language().code()));
    }
    return links;
  }
}

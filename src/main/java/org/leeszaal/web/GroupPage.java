package org.leeszaal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.ArticleRef;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.GroupView;
import org.leeszaal.web.view.GroupView.Member;
import org.leeszaal.web.view.Link;

/** {@code /group/ID}: an article and its near-duplicates in order of time: who had it first? */
final class GroupPage implements Page {
  private static final int MOST = 200;

  private final ArchiveSearcher searcher;
  private final Theatre theatre;

  GroupPage(ArchiveSearcher searcher, Theatre theatre) {
    this.searcher = searcher;
    this.theatre = theatre;
  }

  /** Where the group of an article is shown. */
  static String address(ArticleId id, SearchRequest request) {
    return Address.of("/group/" + id).withAll(SearchAddress.query(request)).toString();
  }

  @Override
  public Answer answer(Question question) {
    SearchRequest request =
        SearchAddress.read(question.parameters(), question.words().language()).request();
    return ArticlePages.id(question.rest("/group/"))
        .flatMap(id -> searcher.article(id, request))
        .map(page -> show(page, request, question))
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "article", question));
  }

  private Answer show(ArticlePage page, SearchRequest request, Question question) {
    Messages words = question.words();
    List<ArticlePage> members =
        Stream.concat(
                Stream.of(page),
                page.duplicates().stream()
                    .limit(MOST)
                    .map(ArticleRef::id)
                    .map(id -> searcher.alone(id, request.labels()))
                    .flatMap(Optional::stream))
            .sorted(Comparator.comparing(GroupPage::time))
            .toList();
    SearchRequest results = request.page(0, request.size());
    GroupView view =
        new GroupView(
            words.get("group.title"),
            words.count("articles", page.duplicates().size() + 1L),
            Link.of(
                words.get("pager.results"),
                question.parameters().hasAny("q", "f") ? SearchAddress.href(results) : ""),
            members.stream().map(member -> member(member, members, request, words)).toList());
    return theatre.show(Answer.OK, "group", view.title(), question, request, view);
  }

  /** Undated ones come last. */
  private static String time(ArticlePage page) {
    String iso = page.annotated().article().published().iso();
    return iso.isEmpty() ? "9999" : iso;
  }

  private static String day(ArticlePage page) {
    String time = time(page);
    return time.substring(0, Math.min("2021-07-19".length(), time.length()));
  }

  private static Member member(
      ArticlePage page, List<ArticlePage> all, SearchRequest request, Messages words) {
    Article article = page.annotated().article();
    boolean isFirst =
        article.published().isKnown()
            && article.id().equals(all.getFirst().annotated().article().id())
            && (all.size() == 1 || !day(all.get(1)).equals(day(page)));
    String query = SearchAddress.query(request.page(0, request.size()));
    return new Member(
        Address.article(article.id()).withAll(query).toString(),
        article.title().isBlank() ? words.get("untitled") : article.title(),
        article.source().outlet(),
        Dates.of(article.published(), words),
        article.language() == Language.OTHER ? "" : article.language().code(),
        HitViews.byline(article.source().authors(), words),
        words.count("length", page.words()),
        isFirst ? words.get("group.first") : "");
  }
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.ArticleId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Hit;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ArticleView.Pager;
import org.leeszaal.web.view.Link;

/** From an article back to the results that it was opened from, and to its neighbours there. */
final class ArticlePager {
  private final ArchiveSearcher searcher;

  ArticlePager(ArchiveSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * @param request whose first result is this article; nothing when the reader comes from elsewhere
   */
  List<Pager> around(ArticleId id, SearchRequest request, Question question) {
    if (!question.parameters().hasAny("q", "f", "from")) {
      return List.of();
    }
    Messages words = question.words();
    int at = request.from();
    int begin = Math.max(0, at - 1);
    List<Hit> hits = searcher.search(request.page(begin, 3).facetSize(0)).hits();
    int here = hits.stream().map(Hit::id).toList().indexOf(id);
    List<Pager> pager = new ArrayList<>();
    SearchRequest page = request.page(at - at % request.size(), request.size());
    pager.add(new Pager("up", Link.of(words.get("pager.results"), SearchAddress.href(page))));
    if (here > 0) {
      pager.add(pager("prev", hits.get(here - 1), begin + here - 1, request, words));
    }
    if (here >= 0 && here + 1 < hits.size()) {
      pager.add(pager("next", hits.get(here + 1), begin + here + 1, request, words));
    }
    return pager;
  }

  private static Pager pager(
      String relation, Hit hit, int at, SearchRequest request, Messages words) {
    String query = SearchAddress.query(request.page(at, request.size()));
    return new Pager(
        relation,
        Link.of(
            words.get("pager." + relation), Address.article(hit.id()).withAll(query).toString()));
  }
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.Hit;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.Snippet;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.DeskView;
import org.leeszaal.web.view.HitView;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.Piece;

/** Results as a page shows them. */
final class HitViews {
  private HitViews() {}

  /** Without anything to keep. */
  static List<HitView> of(List<Hit> hits, SearchRequest request, Messages words) {
    List<HitView> views = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      SearchRequest at = request.page(request.from() + i, request.size());
      views.add(of(hits.get(i), at, Optional.empty(), words));
    }
    return views;
  }

  /**
   * @param desk where stars are kept, if anywhere
   */
  static List<HitView> of(
      List<Hit> hits, SearchRequest request, Optional<Desk> desk, Question question) {
    Messages words = question.words();
    List<HitView> views = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      Optional<DeskView> star =
          desk.map(it -> DeskViews.of(hit.id(), it, WayBack.here(question), words));
      views.add(of(hit, request.page(request.from() + i, request.size()), star, words));
    }
    return views;
  }

  /**
   * @param at the request whose first result this is
   */
  private static HitView of(Hit hit, SearchRequest at, Optional<DeskView> star, Messages words) {
    String href = Address.article(hit.id()).withAll(SearchAddress.query(at)).toString();
    return new HitView(
        href,
        headline(hit, words),
        outlet(hit, at),
        hit.section(),
        Dates.of(hit.published(), words),
        byline(hit.authors(), words),
        hit.language().code(),
        words.languageName(hit.language()),
        words.count("length", hit.words()),
        hit.snippets().stream().map(HitViews::pieces).toList(),
        Chips.of(hit.entities(), words),
        similar(hit, at, words),
        star);
  }

  private static Link similar(Hit hit, SearchRequest at, Messages words) {
    return hit.similar() == 0
        ? Link.of("", "")
        : Link.of(words.count("similar", hit.similar()), GroupPage.address(hit.id(), at));
  }

  static String byline(List<String> authors, Messages words) {
    return authors.isEmpty() ? "" : words.get("byline", String.join(", ", authors));
  }

  private static List<Piece> headline(Hit hit, Messages words) {
    return hit.title().isBlank()
        ? List.of(new Piece(words.get("untitled"), false))
        : pieces(hit.headline());
  }

  private static Link outlet(Hit hit, SearchRequest at) {
    if (hit.outlet().isEmpty()) {
      return Link.of("", "");
    }
    return Link.of(hit.outlet(), SearchAddress.fresh(at.drill(Dimension.OUTLET, hit.outlet())));
  }

  static List<Piece> pieces(Snippet snippet) {
    return snippet.segments().stream()
        .map(part -> new Piece(part.text(), part.emphasis() == Snippet.Emphasis.MATCH))
        .toList();
  }
}

package org.leeszaal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Concordance;
import org.leeszaal.search.ConcordanceRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityView.Line;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.PagingView;

/** Every mention of an entity in its context, as a table to sort. */
final class ContextLines {
  private static final int SIZE = 25;
  private static final int FARTHEST = 10_000_000;
  private static final String ORDER = "lines";
  private static final String PLACE = "#lines";

  private final ArchiveSearcher searcher;

  ContextLines(ArchiveSearcher searcher) {
    this.searcher = searcher;
  }

  /** One page of them with the ways to the others. */
  record Shown(String count, List<Line> lines, List<Link> orders, PagingView paging) {
    Shown {
      lines = List.copyOf(lines);
      orders = List.copyOf(orders);
    }
  }

  Shown of(EntityId id, Question question) {
    Messages words = question.words();
    Concordance.Order order = order(question.parameters().get(ORDER));
    int from = question.parameters().number("from", 0, FARTHEST, 0);
    Concordance page = searcher.concordance(new ConcordanceRequest(id, order, from, SIZE));
    String here = Address.entity(id).toString();
    return new Shown(
        words.count("mentions", page.total()),
        page.lines().stream().map(line -> line(line, words)).toList(),
        Arrays.stream(Concordance.Order.values())
            .map(
                other ->
                    Link.of(
                        words.get("lines." + code(other)),
                        other == order ? "" : Address.of(here).with(ORDER, code(other)) + PLACE))
            .toList(),
        Paging.of(
            from,
            page.lines().size(),
            SIZE,
            page.total(),
            first ->
                Address.of(here).with(ORDER, code(order)).with("from", String.valueOf(first))
                    + PLACE,
            words));
  }

  private static Line line(Concordance.Line line, Messages words) {
    return new Line(
        Address.article(line.article()).toString(),
        Dates.of(line.published(), words),
        line.outlet(),
        line.language() == Language.OTHER ? "" : line.language().code(),
        line.left(),
        line.surface(),
        line.right());
  }

  private static Concordance.Order order(String code) {
    return Arrays.stream(Concordance.Order.values())
        .filter(order -> code(order).equals(code))
        .findFirst()
        .orElse(Concordance.Order.DATE);
  }

  private static String code(Concordance.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}

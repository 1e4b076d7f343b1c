package org.leeszaal.extract.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the smallest with nearly all prose of the page. */
final class MainContent {
  /** A child with this share of its parent's prose is the article; the rest is round it. */
  private static final double MOST = 0.7;

  /** What the page itself calls its article is believed from this share of all prose on. */
  private static final double BELIEVED = 0.4;

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private MainContent() {}

  static Element of(Element body, PageStats stats) {
    double total = stats.prose(body);
    for (String marked : MARKED) {
      Element best = best(body, marked, stats);
      if (total > 0 && stats.prose(best) >= BELIEVED * total && !best.equals(body)) {
        return descend(best, stats);
      }
    }
    return descend(body, stats);
  }

  private static Element best(Element body, String query, PageStats stats) {
    Element best = body;
    double most = -1;
    for (Element found : body.select(query)) {
      if (stats.prose(found) > most) {
        most = stats.prose(found);
        best = found;
      }
    }
    return best;
  }

  private static Element descend(Element from, PageStats stats) {
    Element current = from;
    double enough = MOST * stats.prose(from);
    while (true) {
      Element heaviest = current;
      double most = 0;
      for (Element child = current.firstElementChild();
          child != null;
          child = child.nextElementSibling()) {
        if (stats.prose(child) > most) {
          most = stats.prose(child);
          heaviest = child;
        }
      }
      boolean narrower = !heaviest.equals(current) && most >= enough && !isText(heaviest);
      if (!narrower) {
        return current;
      }
      current = heaviest;
    }
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "ul", "ol", "li", "pre", "td", "tr", "tbody", "table", "dl" -> true;
      default -> Tags.isInline(element);
    };
  }
}

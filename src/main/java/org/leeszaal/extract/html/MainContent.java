package org.leeszaal.extract.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the smallest with nearly all prose of the page. */
final class MainContent {
  /** A child with this share of its parent's prose is the article; the rest is round it. */
  private static final double MOST = 0.7;

  /** What the page itself calls its article is believed from this share of all prose on. */
  private static final double BELIEVED = 0.4;

  /** An article element with the headline in it is believed from this share on. */
  private static final double WITH_HEADLINE = 0.1;

  /** An element that is named after the text of an article is believed from this share on. */
  private static final double NAMED = 0.6;

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:^| )(?:(?:article|post|entry|story|news|artikel|single|blog|full|node|field)s? (?:[a-z]+ )?(?:body|content|contents|text|copy|tekst|texte|inhoud|contenu|corps)"
              + "|(?:article|story|post|entry|news|artikel)(?:body|content|text|tekst)|body (?:text|copy)|bodytext|bodycopy|fulltext)(?: |$)");

  /** Prose of the shortest article; characters. */
  private static final int SHORTEST = 250;

  /** More prose than this in a cell is no data; characters. */
  private static final int LARGEST_CELL = 600;

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private MainContent() {}

  /**
   * @param title the headline: where several articles stand on a page, the one that bears it is
   *     meant, and the others are those that a reader gets when scrolling on
   */
  static Element of(Element body, PageStats stats, String title) {
    double total = stats.prose(body);
    for (String marked : MARKED) {
      Element titled = titled(body, marked, stats, title);
      if (!titled.equals(body)) {
        return descend(titled, stats);
      }
      if (marked.equals("article")) {
        Element named = named(body, stats);
        if (!named.equals(body)) {
          return descend(named, stats);
        }
      }
      Element best = best(body, marked, stats);
      if (total > 0 && stats.prose(best) >= BELIEVED * total && !best.equals(body)) {
        return descend(best, stats);
      }
    }
    return descend(body, stats);
  }

  /** The innermost element that is named after the text of an article and holds most of it. */
  private static Element named(Element body, PageStats stats) {
    Element found = body;
    double enough = Math.max(SHORTEST, NAMED * stats.prose(body));
    for (Element element : stats.holding(body, enough)) {
      if (TEXT.matcher(Boilerplate.words(element)).find()) {
        found = element;
      }
    }
    return found;
  }

  /** Of several marked elements the only one with the headline; the body when there is none. */
  private static Element titled(Element body, String query, PageStats stats, String title) {
    List<Element> marked = body.select(query);
    Element found = body;
    int bearers = 0;
    for (Element one : marked) {
      boolean enough = stats.prose(one) >= Math.max(SHORTEST, WITH_HEADLINE * stats.prose(body));
      if (marked.size() > 1 && enough && bears(one, title)) {
        bearers++;
        found = one;
      }
    }
    return bearers == 1 ? found : body;
  }

  private static boolean bears(Element element, String title) {
    for (Element heading : element.select("h1, h2, [itemprop=headline]")) {
      if (!title.isEmpty() && same(heading.text(), title)) {
        return heading.closest("a[href]") == null && heading.selectFirst("a[href]") == null;
      }
    }
    return false;
  }

  private static boolean same(String a, String b) {
    return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
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
      boolean narrower =
          !heaviest.equals(current)
              && most >= enough
              && (!isText(heaviest) || isColumn(heaviest, most));
      if (!narrower) {
        return current;
      }
      current = heaviest;
    }
  }

  /** Whether a part of a table is so large that the page is laid out with it. */
  private static boolean isColumn(Element element, double prose) {
    return switch (element.normalName()) {
      case "td", "tr", "tbody", "table" -> prose > LARGEST_CELL;
      default -> false;
    };
  }

  /** Whether it is a piece of text, which does not hold a whole article. */
  static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "ul", "ol", "li", "pre", "td", "tr", "tbody", "table", "dl" -> true;
      default -> Tags.isInline(element);
    };
  }
}

package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Offers of another article inside one: a box of a linked headline and a line about it. Many of
 * them in one article are its own list of things, few are the publisher's.
 */
final class Cards {
  private static final int MOST = 2;

  /** The line about another article is at most this long; characters. */
  private static final double LONGEST = 260;

  /** What has less prose than this share of the page may be a card. */
  private static final double SMALL = 0.2;

  private Cards() {}

  /** Takes them out of the page. */
  static void remove(Element body, PageStats stats, String title) {
    double total = stats.prose(body);
    List<Element> whole = new ArrayList<>();
    List<Element> boxes = new ArrayList<>();
    for (Element heading :
        body.select(
            "a[href] h2, a[href] h3, a[href] h4, a[href] h5, h2 > a[href], h3 > a[href], h4 > a[href], h5 > a[href]")) {
      Element link = heading.closest("a[href]");
      if (link == null || link.attr("href").startsWith("#") || isTitle(link, title)) {
        continue;
      }
      boolean more = stats.all(link) > heading.text().length() + 20;
      Element parent = link.parent();
      Element box = Sections.box(Tags.isHeading(heading) || parent == null ? link : parent);
      boolean small = stats.prose(box) <= Math.min(LONGEST, SMALL * total);
      if (more) {
        whole.add(link);
      } else if (small
          && box.selectFirst("h1") == null
          && stats.all(box) > stats.all(link)
          && Sections.before(box, stats) >= Sections.ARTICLE) {
        boxes.add(box);
      }
    }
    whole.forEach(stats::remove);
    if (boxes.size() <= MOST) {
      boxes.forEach(stats::remove);
    }
  }

  private static boolean isTitle(Element link, String title) {
    return Guide.letters(link.text()).equals(Guide.letters(title))
        || link.selectFirst("h1") != null;
  }
}

package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what is never text of an article. Changes the document it is given. */
final class Cleaner {
  /** What names itself boilerplate and yet holds this share of all prose is a frame, and stays. */
  private static final double FRAME = 0.2;

  /** Comments may well be longer than the article. */
  private static final double MOST_COMMENTS = 0.85;

  /** When less prose than this would be left, only what holds next to none of it goes. */
  private static final int LEFT = 150;

  private static final int LITTLE = 10;

  /** Prose from which a weakly named or hidden element may be part of the article; characters. */
  private static final int READABLE = 300;

  private static final int DEEPEST = 400;

  /** Sign of a link to a heading itself. */
  private static final Pattern ANCHOR = Pattern.compile("\\s*[¶§#🔗]\\s*");

  private Cleaner() {}

  /** The signs in headings that link to the heading itself: no part of its text. */
  static void removeAnchors(Document page) {
    for (Element link : page.select("a[href*=#]")) {
      if (ANCHOR.matcher(link.wholeText()).matches()
          && link.closest("h1, h2, h3, h4, h5, h6") != null) {
        link.remove();
      }
    }
  }

  /** Scripts, forms, menus: elements without text by their nature. */
  static void removeDead(Document page) {
    List<Node> gone = new ArrayList<>();
    NodeVisitor collect =
        (node, depth) -> {
          boolean dead =
              node instanceof Comment
                  || node instanceof DataNode
                  || (node instanceof Element element
                      && (Tags.isDead(element) || Tags.isListing(element)));
          if (dead) {
            gone.add(node);
          }
        };
    NodeTraversor.traverse(collect, page.body());
    gone.forEach(Node::remove);
  }

  /**
   * Elements that name themselves as menu, comments, share bar, related list and so on. Where
   * hardly any prose would be left, the names are those of the page's builder and are not believed.
   */
  static void removeNamed(Element body, PageStats stats, String title) {
    double total = stats.prose(body);
    List<Element> gone = new ArrayList<>();
    collect(body, stats, total, gone, above(body, title), 0);
    double lost = gone.stream().mapToDouble(stats::prose).sum();
    if (total - lost < LEFT) {
      gone.removeIf(element -> stats.prose(element) > LITTLE);
    }
    gone.forEach(stats::remove);
  }

  /** What the only headline stands in, whatever it is called: a lead may stand there too. */
  private static Set<Element> above(Element body, String title) {
    List<Element> headlines = new ArrayList<>();
    for (Element heading : body.select("h1, [itemprop=headline]")) {
      if (!title.isEmpty() && Guide.letters(heading.text()).equals(Guide.letters(title))) {
        headlines.add(heading);
      }
    }
    return headlines.size() == 1 ? Set.copyOf(headlines.get(0).parents()) : Set.of();
  }

  private static void collect(
      Element parent,
      PageStats stats,
      double total,
      List<Element> gone,
      Set<Element> whole,
      int depth) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (!whole.contains(child) && isBeside(child, stats, total)) {
        gone.add(child);
      } else if (depth < DEEPEST) {
        collect(child, stats, total, gone, whole, depth + 1);
      }
    }
  }

  private static boolean isBeside(Element element, PageStats stats, double total) {
    double prose = stats.prose(element);
    if (prose > (Boilerplate.isComments(element) ? MOST_COMMENTS : FRAME) * total) {
      return false;
    }
    boolean readable = prose > READABLE && stats.linkDensity(element) < 0.25;
    if (Boilerplate.isHidden(element)) {
      return !readable;
    }
    return switch (Boilerplate.nameOf(element)) {
      case STRONG -> !isInText(element);
      case WEAK -> !readable && !isInText(element);
      case NONE -> false;
    };
  }

  /** A word inside a sentence may carry any class. */
  private static boolean isInText(Element element) {
    Element parent = element.parent();
    return Tags.isInline(element)
        && parent != null
        && (parent.normalName().equals("p") || Tags.isInline(parent));
  }
}

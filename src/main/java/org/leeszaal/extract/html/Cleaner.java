package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
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
  private static final double FRAME = 0.4;

  private Cleaner() {}

  /** Scripts, forms, menus: elements without text by their nature. */
  static void removeDead(Document page) {
    List<Node> gone = new ArrayList<>();
    NodeVisitor collect =
        (node, depth) -> {
          boolean dead =
              node instanceof Comment
                  || node instanceof DataNode
                  || (node instanceof Element element && Tags.isDead(element));
          if (dead) {
            gone.add(node);
          }
        };
    NodeTraversor.traverse(collect, page.body());
    gone.forEach(Node::remove);
  }

  /** Elements that name themselves as menu, comments, share bar, related list and so on. */
  static void removeNamed(Element body, PageStats stats) {
    double total = stats.prose(body);
    List<Element> gone = new ArrayList<>();
    collect(body, stats, total, gone, 0);
    gone.forEach(stats::remove);
  }

  private static void collect(
      Element parent, PageStats stats, double total, List<Element> gone, int depth) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      boolean frame = stats.prose(child) > FRAME * total;
      boolean named = Boilerplate.isNamedSo(child) && !isInText(child);
      if (!frame && (named || Boilerplate.isHidden(child))) {
        gone.add(child);
      } else if (depth < 400) {
        collect(child, stats, total, gone, depth + 1);
      }
    }
  }

  /** A word inside a sentence may carry any class. */
  private static boolean isInText(Element element) {
    Element parent = element.parent();
    return Tags.isInline(element)
        && parent != null
        && (parent.normalName().equals("p") || Tags.isInline(parent));
  }
}

package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts of the article beside the element that holds most of it: the text after a picture or an
 * advertisement often stands in a box of its own, and page builders put each paragraph in one.
 */
final class Neighbours {
  /** Prose from which a box is a part of the text; characters. */
  private static final int SHORTEST = 80;

  private static final double MOST_LINKED = 0.2;

  /** Prose is at least this share of what stands in a part. */
  private static final double MOSTLY_PROSE = 0.55;

  private static final int HIGHEST = 3;

  private static final Set<String> ALWAYS =
      Set.of("p", "blockquote", "ul", "ol", "h2", "h3", "h4", "figure", "pre", "table");

  private final PageStats stats;
  private final List<Element> before = new ArrayList<>();
  private final List<Element> after = new ArrayList<>();

  private Neighbours(PageStats stats) {
    this.stats = stats;
  }

  /** The elements of the article in the order of the page, {@code main} among them. */
  static List<Element> with(Element main, PageStats stats) {
    Neighbours around = new Neighbours(stats);
    Element current = main;
    for (int level = 0; level < HIGHEST && !isWhole(current); level++) {
      around.join(current, level);
      Element parent = current.parent();
      if (parent == null) {
        break;
      }
      current = parent;
    }
    List<Element> all = new ArrayList<>(around.before);
    Collections.reverse(all);
    all.add(main);
    all.addAll(around.after);
    return all;
  }

  /** What calls itself the article has no part outside it, unless it is one post of many. */
  private static boolean isWhole(Element element) {
    return element.normalName().equals("body")
        || (element.normalName().equals("article") && element.selectFirst("h1") != null)
        || element.attr("itemprop").equals("articleBody");
  }

  private void join(Element current, int level) {
    join(current.nextElementSiblings(), after, current, level);
    join(current.previousElementSiblings(), before, current, level);
  }

  /** The siblings of one side, the nearest first. */
  private void join(List<Element> side, List<Element> parts, Element current, int level) {
    List<Element> waiting = new ArrayList<>();
    for (Element element : side) {
      if (isPart(element, current, level)) {
        parts.addAll(waiting);
        waiting.clear();
        parts.add(element);
      } else if (ALWAYS.contains(element.normalName())) {
        waiting.add(element);
      }
    }
  }

  private boolean isPart(Element element, Element main, int level) {
    double prose = stats.prose(element);
    boolean reads =
        prose >= SHORTEST
            && stats.linkDensity(element) <= MOST_LINKED
            && prose >= MOSTLY_PROSE * stats.all(element);
    boolean teaser = element.selectFirst("h1, h2 a, h3 a, h4 a, a h2, a h3, a h4") != null;
    return reads
        && !teaser
        && (isAlike(element, main, level) || (level == 0 && MainContent.isText(element)));
  }

  /** Made by the same template: the same tag and a class in common, numbers in it aside. */
  private static boolean isAlike(Element a, Element b, int level) {
    if (!a.normalName().equals(b.normalName())) {
      return false;
    }
    Set<String> classes = stems(b);
    Set<String> own = stems(a);
    if (own.isEmpty() && classes.isEmpty()) {
      return level == 0 && a.normalName().equals("div");
    }
    return own.stream().anyMatch(classes::contains);
  }

  private static Set<String> stems(Element element) {
    Set<String> stems = new HashSet<>();
    for (String name : element.classNames()) {
      String stem = name.replaceFirst("[-_]?\\d{1,3}$", "");
      if (!stem.isEmpty()) {
        stems.add(stem);
      }
    }
    return stems;
  }
}

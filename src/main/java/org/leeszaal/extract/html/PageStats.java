package org.leeszaal.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, and how much of it reads as prose: long, with
 * punctuation, not in links. Counted in one walk.
 */
final class PageStats {
  /** Runs of text below this are labels, not prose; characters. */
  private static final int SHORTEST_PROSE = 25;

  private final IdentityHashMap<Element, Stat> stats = new IdentityHashMap<>();

  /** Characters of one element, its children included. */
  static final class Stat {
    private int all;
    private int linked;
    private double prose;

    int all() {
      return all;
    }

    double prose() {
      return prose;
    }

    double linkDensity() {
      return all == 0 ? 0 : (double) linked / all;
    }

    private void add(Stat other, int sign) {
      all += sign * other.all;
      linked += sign * other.linked;
      prose += sign * other.prose;
    }
  }

  static PageStats of(Element root) {
    PageStats page = new PageStats();
    NodeTraversor.traverse(page.new Walk(), root);
    return page;
  }

  Stat of(Element element, Stat none) {
    return stats.getOrDefault(element, none);
  }

  double prose(Element element) {
    Stat stat = stats.get(element);
    return stat == null ? 0 : stat.prose;
  }

  int all(Element element) {
    Stat stat = stats.get(element);
    return stat == null ? 0 : stat.all;
  }

  double linkDensity(Element element) {
    Stat stat = stats.get(element);
    return stat == null ? 0 : stat.linkDensity();
  }

  /** The elements below one with at least so much prose, outer ones first. */
  List<Element> holding(Element root, double prose) {
    List<Element> found = new ArrayList<>();
    for (Element child = root.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (prose(child) >= prose) {
        found.add(child);
        found.addAll(holding(child, prose));
      }
    }
    return found;
  }

  /** Takes an element out of the page and its share out of all around it. */
  void remove(Element element) {
    Stat gone = stats.get(element);
    if (gone != null) {
      for (Element up = element.parent(); up != null; up = up.parent()) {
        Stat stat = stats.get(up);
        if (stat != null) {
          stat.add(gone, -1);
        }
      }
    }
    element.remove();
  }

  private final class Walk implements NodeVisitor {
    private final Deque<Stat> open = new ArrayDeque<>();
    private int links;
    private int run;
    private int runLinked;
    private int runMarks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        if (!Tags.isInline(element)) {
          flush();
        }
        links += element.normalName().equals("a") ? 1 : 0;
        open.push(new Stat());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (!Tags.isInline(element)) {
          flush();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        Stat stat = open.pop();
        stats.put(element, stat);
        if (!open.isEmpty()) {
          open.element().add(stat, 1);
        }
      }
    }

    private void count(String text) {
      boolean space = true;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = c <= ' ' || c == '\u00A0';
        if (!blank || !space) {
          run++;
          runLinked += links > 0 ? 1 : 0;
        }
        runMarks += c == '.' || c == ',' || c == '?' || c == '!' || c == '…' || c == ';' ? 1 : 0;
        space = blank;
      }
    }

    private void flush() {
      if (run > 0 && !open.isEmpty()) {
        Stat stat = open.element();
        stat.all += run;
        stat.linked += runLinked;
        if (run >= SHORTEST_PROSE && runLinked * 2 < run) {
          double worth = runMarks > 0 || run > 120 ? 1 : 0.3;
          stat.prose += (run - runLinked) * worth;
        }
      }
      run = 0;
      runLinked = 0;
      runMarks = 0;
    }
  }
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.PagingView;

/** Ways to the other parts of a list. */
final class Paging {
  private static final int AROUND = 2;

  private Paging() {}

  /**
   * @param from first one shown, from 0
   * @param shown how many are
   * @param size of a page
   * @param total in the list
   * @param href of the page that begins at a number
   */
  static PagingView of(
      int from, int shown, int size, long total, IntFunction<String> href, Messages words) {
    String range = shown == 0 ? "" : words.get("paging.range", from + 1, from + shown, total);
    String back = from > 0 ? href.apply(Math.max(0, from - size)) : "";
    String on = (long) from + shown < total && shown > 0 ? href.apply(from + size) : "";
    return new PagingView(
        range,
        Link.of(words.get("paging.previous"), back),
        pages(from, size, total, href, words),
        Link.of(words.get("paging.next"), on));
  }

  private static List<Link> pages(
      int from, int size, long total, IntFunction<String> href, Messages words) {
    int here = from / size;
    int last = (int) Math.min((total - 1) / size, Integer.MAX_VALUE / size - 1);
    List<Link> pages = new ArrayList<>();
    for (int page = Math.max(0, here - AROUND); page <= Math.min(last, here + AROUND); page++) {
      pages.add(Link.of(words.number(page + 1L), page == here ? "" : href.apply(page * size)));
    }
    return pages;
  }
}

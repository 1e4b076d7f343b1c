package org.leeszaal.web.view;

import java.util.List;

/**
 * Which part of a list is shown.
 *
 * @param words "11 to 20 of 128"
 * @param previous empty href on the first page
 * @param next empty href on the last page
 */
public record PagingView(String words, Link previous, List<Link> pages, Link next) {
  public PagingView {
    pages = List.copyOf(pages);
  }

  public boolean isSingle() {
    return previous.isHere() && next.isHere();
  }
}

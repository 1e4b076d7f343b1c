package org.leeszaal.extract.html;

/**
 * A stretch of text of a page without a break in it.
 *
 * @param linked how many of its characters stand in links
 */
record Block(Kind kind, String text, int linked) {
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CAPTION,
    CELL
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }
}

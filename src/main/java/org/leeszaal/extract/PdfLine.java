package org.leeszaal.extract;

/**
 * A line of a PDF.
 *
 * @param page from 1
 * @param size of most of its type, in points
 * @param edge among the first or last two lines of the page
 * @param begins whether a paragraph begins with it, by its place on the page
 */
record PdfLine(int page, String text, float size, boolean edge, boolean begins) {
  PdfLine atEdge() {
    return new PdfLine(page, text, size, true, begins);
  }
}

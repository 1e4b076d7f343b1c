package org.leeszaal.web.view;

/**
 * A link.
 *
 * @param href empty for where the reader is already
 * @param language ISO 639-1 of the text, empty for that of the page
 */
public record Link(String text, String href, String language) {
  public static Link of(String text, String href) {
    return new Link(text, href, "");
  }

  public boolean isHere() {
    return href.isEmpty();
  }
}

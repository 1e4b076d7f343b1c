package org.leeszaal.extract.html;

import java.util.List;
import org.leeszaal.article.PublishedDate;

/**
 * A web page as an article. What the page does not tell is empty.
 *
 * @param paragraphs of the article only
 * @param everything the second view: all text of the page that a browser would show, menus and all
 * @param language a code that the page declares
 */
public record WebPage(
    String title,
    String lead,
    List<String> paragraphs,
    List<String> everything,
    List<String> authors,
    String outlet,
    String section,
    String url,
    PublishedDate published,
    String language) {
  public WebPage {
    paragraphs = List.copyOf(paragraphs);
    everything = List.copyOf(everything);
    authors = List.copyOf(authors);
  }
}

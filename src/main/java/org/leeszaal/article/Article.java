package org.leeszaal.article;

import java.util.List;

/**
 * One article, as a reader would clip it: no menu, no teaser, no advertisement.
 *
 * @param title headline in one line; may be empty
 * @param lead the introduction; where it stands in the body too, the body keeps it. May be empty
 * @param body paragraphs, each on a line of its own with a blank line between them
 * @param language of most of the text
 * @param foreign stretches in another language, in order, not overlapping
 * @param pageText all text of the web page that it stood on, menus included, paragraphs as in the
 *     body: kept to be read, and seen by nothing that searches or finds names. Empty where it was
 *     no web page and where the page says no more than the article
 */
public record Article(
    ArticleId id,
    String title,
    String lead,
    String body,
    Language language,
    List<LanguageSpan> foreign,
    PublishedDate published,
    ArticleSource source,
    String pageText) {
  public Article {
    foreign = List.copyOf(foreign);
  }

  /** An article that stood on no page. */
  public Article(
      ArticleId id,
      String title,
      String lead,
      String body,
      Language language,
      List<LanguageSpan> foreign,
      PublishedDate published,
      ArticleSource source) {
    this(id, title, lead, body, language, foreign, published, source, "");
  }

  /** The same with the text of its page. */
  public Article withPageText(String text) {
    return new Article(id, title, lead, body, language, foreign, published, source, text);
  }

  /**
   * The text that mentions point into: title, blank line, body; only the body where there is no
   * title.
   */
  public String text() {
    return title.isEmpty() ? body : title + "\n\n" + body;
  }

  /** Where the body begins in {@link #text()}. */
  public int bodyBegin() {
    return title.isEmpty() ? 0 : title.length() + 2;
  }

  /** The language at a character of {@link #text()}. */
  public Language languageAt(int offset) {
    for (LanguageSpan part : foreign) {
      if (part.span().begin() <= offset && offset < part.span().end()) {
        return part.language();
      }
    }
    return language;
  }
}

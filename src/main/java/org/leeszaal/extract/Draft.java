package org.leeszaal.extract;

import java.util.List;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;

/**
 * An article as a reader found it, before cleaning, language and id. A fact that the file does not
 * tell is empty.
 *
 * @param language a code that the file declares; the text decides
 * @param page paragraphs of all that the page shows, where it is one
 */
record Draft(
    FileType type,
    String title,
    String lead,
    List<String> paragraphs,
    List<String> authors,
    String outlet,
    String section,
    String url,
    PublishedDate published,
    String language,
    List<String> page) {
  Draft {
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
    page = List.copyOf(page);
  }

  /** What stood on no page. */
  Draft(
      FileType type,
      String title,
      String lead,
      List<String> paragraphs,
      List<String> authors,
      String outlet,
      String section,
      String url,
      PublishedDate published,
      String language) {
    this(
        type,
        title,
        lead,
        paragraphs,
        authors,
        outlet,
        section,
        url,
        published,
        language,
        List.of());
  }

  static Draft of(FileType type) {
    return new Draft(type, "", "", List.of(), List.of(), "", "", "", PublishedDate.UNKNOWN, "");
  }

  Draft withTitle(String value) {
    return new Draft(
        type, value, lead, paragraphs, authors, outlet, section, url, published, language, page);
  }

  Draft withLead(String value) {
    return new Draft(
        type, title, value, paragraphs, authors, outlet, section, url, published, language, page);
  }

  Draft withParagraphs(List<String> value) {
    return new Draft(
        type, title, lead, value, authors, outlet, section, url, published, language, page);
  }

  Draft withAuthors(List<String> value) {
    return new Draft(
        type, title, lead, paragraphs, value, outlet, section, url, published, language, page);
  }

  Draft withOutlet(String value) {
    return new Draft(
        type, title, lead, paragraphs, authors, value, section, url, published, language, page);
  }

  Draft withSection(String value) {
    return new Draft(
        type, title, lead, paragraphs, authors, outlet, value, url, published, language, page);
  }

  Draft withUrl(String value) {
    return new Draft(
        type, title, lead, paragraphs, authors, outlet, section, value, published, language, page);
  }

  Draft withPublished(PublishedDate value) {
    return new Draft(
        type, title, lead, paragraphs, authors, outlet, section, url, value, language, page);
  }

  Draft withLanguage(String value) {
    return new Draft(
        type, title, lead, paragraphs, authors, outlet, section, url, published, value, page);
  }

  Draft withPage(List<String> value) {
    return new Draft(
        type, title, lead, paragraphs, authors, outlet, section, url, published, language, value);
  }
}

package org.leeszaal.web;

import org.leeszaal.article.PublishedDate;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.DateView;

/** Dates of publication, with the doubt that a guess deserves. */
final class Dates {
  private Dates() {}

  static DateView of(PublishedDate published, Messages words) {
    String text = published.day().map(words::day).orElseGet(() -> words.get("date.unknown"));
    String doubt =
        published.isKnown() && published.origin().isWeak() ? origin(published, words) : "";
    return new DateView(text, published.iso(), doubt);
  }

  /** Where the date was read, for people. */
  static String origin(PublishedDate published, Messages words) {
    return words.get("date.origin." + published.origin().code());
  }
}

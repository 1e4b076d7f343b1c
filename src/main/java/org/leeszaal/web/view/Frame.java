package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;
import org.leeszaal.web.text.Messages;

/**
 * What all pages share.
 *
 * @param assets what the addresses of styles and scripts begin with
 * @param languages to read this page in
 * @param sections parts of the site beside search and help
 * @param flash what the reader just did
 * @param token for the hidden field {@code token} of forms that change something
 */
public record Frame(
    Messages m,
    String title,
    String assets,
    SearchBox box,
    List<Link> languages,
    String token,
    List<Link> sections,
    Optional<FlashView> flash) {
  public Frame {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
  }
}

package org.leeszaal.web.view;

import java.util.List;
import org.leeszaal.web.text.Messages;

/**
 * What all pages share.
 *
 * @param assets what the addresses of styles and scripts begin with
 * @param languages to read this page in
 */
public record Frame(Messages m, String title, String assets, SearchBox box, List<Link> languages) {
  public Frame {
    languages = List.copyOf(languages);
  }
}

package org.leeszaal.web.view;

import java.util.List;

/**
 * What people added to an article.
 *
 * @param article id
 * @param starred whether it bears the star, in words for the button
 * @param star value of the star's button: {@code add} or {@code remove}
 * @param starName what the button is called whatever its state
 * @param noted when the note was written, empty without one
 * @param known tags of the archive, to choose from
 */
public record DeskView(
    String article,
    String starred,
    String star,
    String starName,
    List<Tag> tags,
    List<String> known,
    String note,
    String noted,
    String back) {
  public DeskView {
    tags = List.copyOf(tags);
    known = List.copyOf(known);
  }

  /**
   * A tag, and the articles that bear it.
   *
   * @param label its name for people
   */
  public record Tag(String name, String label, String href) {}
}

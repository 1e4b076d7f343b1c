package org.leeszaal.web.view;

import java.util.List;

/**
 * What people keep: searches, tags, notes.
 *
 * @param asOf everything is counted that had come up to this moment, as ISO 8601
 * @param corrections where those are, without href in an archive that is only read
 */
public record SavedView(
    List<Search> searches, List<Tag> tags, List<Note> notes, String asOf, Link corrections) {
  public SavedView {
    searches = List.copyOf(searches);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /**
   * @param asked the query and its filters in words
   * @param count articles, for people
   * @param fresh "3 new", empty for none
   */
  public record Search(String name, String href, String asked, String count, Link fresh) {}

  /**
   * @param count articles, for people
   */
  public record Tag(String name, String href, String count) {}

  /**
   * @param title of the article
   * @param time when it was written
   */
  public record Note(String title, String href, String time, String text) {}
}

package org.leeszaal.web.view;

import java.util.List;

/**
 * Many searches at once, a line each.
 *
 * @param typed what stands in the box
 * @param wide whether names in other languages count
 * @param summary of the lines that were read, empty before that
 * @param all one search for any of the lines, empty href when it would be too long
 * @param notes what was left out
 */
public record ListView(
    String typed, Names wide, String summary, Link all, List<String> notes, List<Line> lines) {
  public ListView {
    notes = List.copyOf(notes);
    lines = List.copyOf(lines);
  }

  /** What a name on a line finds. */
  public enum Names {
    AS_WRITTEN,
    IN_ANY_LANGUAGE
  }

  /**
   * @param count articles, for people
   * @param none whether that is nothing
   * @param notes what could not be read in the line
   */
  public record Line(String text, String href, String count, boolean none, List<String> notes) {
    public Line {
      notes = List.copyOf(notes);
    }
  }
}

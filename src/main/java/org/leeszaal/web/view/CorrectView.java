package org.leeszaal.web.view;

import java.util.List;
import org.leeszaal.web.view.FacetPageView.Field;

/**
 * What may be wrong about an entity, here or everywhere.
 *
 * @param entity id, empty for a name that is undecided
 * @param article id of the article that it was met in, empty for none
 * @param back where the reader came from
 * @param common hidden fields of every form
 * @param surfaces names in that article
 * @param kinds it could be instead, as values and words
 * @param tongues to rename it in, as values and words
 */
public record CorrectView(
    String title,
    String label,
    String entity,
    String article,
    Link back,
    List<Field> common,
    List<String> surfaces,
    List<Field> kinds,
    List<Field> tongues,
    List<CorrectionLine> before) {
  public CorrectView {
    common = List.copyOf(common);
    surfaces = List.copyOf(surfaces);
    kinds = List.copyOf(kinds);
    tongues = List.copyOf(tongues);
    before = List.copyOf(before);
  }

  /**
   * A correction.
   *
   * @param text what it says, for people
   * @param undone whether it was taken back, in words; empty when it holds
   * @param button what a click does
   */
  public record CorrectionLine(
      int number, String time, String text, String undone, String button) {}
}

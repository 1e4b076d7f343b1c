package org.leeszaal.web.view;

import java.util.List;
import org.leeszaal.web.view.FacetPageView.Field;

/**
 * Asks who is meant by a name that was typed.
 *
 * @param text what is asked
 * @param action where the answer goes
 * @param fields what was sent before, hidden
 * @param choices those that may be meant
 * @param back without choosing
 */
public record ChooseView(
    String title, String text, String action, List<Field> fields, List<Choice> choices, Link back) {
  public ChooseView {
    fields = List.copyOf(fields);
    choices = List.copyOf(choices);
  }

  /**
   * @param id value of the field {@code target}
   */
  public record Choice(String id, String label, String kind, String kindName, String count) {}
}

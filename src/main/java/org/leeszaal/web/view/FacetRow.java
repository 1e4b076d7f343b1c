package org.leeszaal.web.view;

/**
 * A value to narrow by.
 *
 * @param exclude where a click on "not" leads
 */
public record FacetRow(String label, String count, State state, String include, String exclude) {
  /** Whether it is chosen. */
  public enum State {
    OPEN,
    INCLUDED,
    EXCLUDED
  }
}

package org.leeszaal.web.view;

import java.util.List;

/**
 * A drawing of who is named together with an entity. It says nothing that the list beside it does
 * not say.
 *
 * @param title of the drawing
 * @param centre the entity's own name
 * @param height of the drawing; it is 900 wide
 */
public record NetworkView(String title, String centre, int height, List<Node> nodes) {
  public NetworkView {
    nodes = List.copyOf(nodes);
  }

  /**
   * @param kind as in {@link EntityChip}
   * @param spoken name and count, for people
   * @param path from the centre to here, for an SVG
   * @param width of that path: 1 to 8
   */
  public record Node(
      String label, String kind, String spoken, String href, int x, int y, String path, int width) {
    /** Whether it stands on the left of the centre. */
    public boolean isLeft() {
      return x < 450;
    }
  }
}

package org.leeszaal.web.view;

import java.util.List;

/**
 * A drawing of who is named together with an entity, and with each other. It says nothing about the
 * entity that the list beside it does not say.
 *
 * @param title of the drawing
 * @param centre the entity's own name
 * @param width of the drawing
 * @param height of the drawing
 * @param note how to read it
 */
public record NetworkView(
    String title,
    String centre,
    int width,
    int height,
    List<Node> nodes,
    List<Edge> edges,
    String note) {
  public NetworkView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * @param kind as in {@link EntityChip}
   * @param spoken name and count, for people
   * @param size half the width of its sign: 4 to 9
   * @param turn of the name, an SVG transform around the node
   */
  public record Node(
      String label,
      String kind,
      String spoken,
      String href,
      int x,
      int y,
      int size,
      String turn,
      Side side) {}

  /** On which side of the drawing a name stands, so that it is never upside down. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /**
   * @param one number of a node, from 0
   * @param other number of a node, from 0
   * @param path for an SVG
   * @param width 1 to 6
   */
  public record Edge(int one, int other, String path, int width) {}
}

package org.leeszaal.entity.tag;

/**
 * How sure the finder is of a word, as the share of such words that are in a right name: a logistic
 * curve over the distance between the best tag and the next, fitted to the names of the development
 * articles of the three languages, found by models that had not seen them (docs/help/models.md).
 */
public final class Confidence {
  /** More likely right than not: enough to find the name again, or to take it for a name at all. */
  public static final double LIKELY = 0.62;

  /** Neither the tables nor the other places of the article say better. */
  public static final double FIRM = 0.82;

  private static final double AT_NONE = 0.36;
  private static final double BY_DISTANCE = 0.55;

  private Confidence() {}

  /**
   * The confidence of a tag whose sum is so much above the best other. It may be below: then the
   * words around it decided, and how far below tells nothing.
   */
  static double of(double distance) {
    return 1 / (1 + Math.exp(-AT_NONE - BY_DISTANCE * Math.max(0, distance)));
  }
}

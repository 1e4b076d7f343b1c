package org.leeszaal.entity.tag;

/** From where on a name is believed (see {@link Reading}). */
public final class Confidence {
  /** More likely right than not: enough to find the name again, or to take it for a name at all. */
  public static final double LIKELY = 0.75;

  /** Neither the tables nor the other places of the article say better. */
  public static final double FIRM = 0.93;

  private Confidence() {}
}

package org.leeszaal.search;

/** How long a bar of the timeline is. */
public enum Granularity {
  /** The longest of the others that still gives several bars. */
  AUTO,
  YEAR,
  MONTH,
  DAY
}

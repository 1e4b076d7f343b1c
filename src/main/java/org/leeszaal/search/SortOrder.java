package org.leeszaal.search;

import java.util.Locale;
import java.util.Optional;

/** Which results come first. */
public enum SortOrder {
  RELEVANCE,
  /** Relevance, with a push for younger articles. */
  RECENT,
  /** By publication date; articles without one come last. */
  NEWEST,
  /** By publication date; articles without one come last. */
  OLDEST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SortOrder> ofCode(String code) {
    for (SortOrder order : values()) {
      if (order.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}

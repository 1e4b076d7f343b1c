package org.leeszaal.search;

import java.time.Instant;
import java.time.LocalDate;

/** A way to narrow results, beside the query. */
public sealed interface Filter {
  /**
   * Only articles with this value. Several in one dimension: all of them where an article can have
   * several values, any of them where it has one ({@link Dimension#holds()}).
   *
   * @param id as {@link FacetCount#id()}; {@link Dimension#NOT_DETECTED} for articles without one
   */
  record Include(Dimension dimension, String id) implements Filter {}

  /** No articles with this value. */
  record Exclude(Dimension dimension, String id) implements Filter {}

  /** Only articles published on one of these days, both ends included. */
  record Between(LocalDate first, LocalDate last) implements Filter {
    public Between {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("the last day is before the first: " + first);
      }
    }
  }

  /** Only articles without a publication date. */
  record Undated() implements Filter {}

  /**
   * Only articles that came into the archive after this moment. Exact for a moment that {@link
   * ArchiveSearcher#times()} gave: what was to be seen then is not new, all that came later is.
   */
  record AddedAfter(Instant moment) implements Filter {}
}

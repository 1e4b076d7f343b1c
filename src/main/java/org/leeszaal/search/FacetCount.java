package org.leeszaal.search;

/**
 * A value to narrow by.
 *
 * @param id for {@link Filter}s; {@link Dimension#NOT_DETECTED} for articles without a value
 * @param label in the language of the request
 * @param count articles that {@link SearchRequest#drill} into this value gives
 */
public record FacetCount(String id, String label, long count, Selection selected) {
  /** Whether the request already filters by this value. */
  public enum Selection {
    NONE,
    INCLUDED,
    EXCLUDED
  }
}

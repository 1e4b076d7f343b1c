package org.leeszaal.search.engine;

/**
 * One result before it is read.
 *
 * @param doc in the reader
 * @param key what it is sorted by, higher first
 * @param order ties are sorted by it, lower first
 * @param similar further articles of its group among the results
 */
record Found(int doc, double key, long order, float score, long similar) {
  /** True when this one comes before the other. */
  boolean isBefore(double otherKey, long otherOrder) {
    return key != otherKey ? key > otherKey : order < otherOrder;
  }
}

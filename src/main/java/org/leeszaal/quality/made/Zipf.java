package org.leeszaal.quality.made;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws ranks so that the second is seen about half as often as the first, and so on: frequency in
 * proportion to {@code 1 / (rank + shift) ^ exponent} (Mandelbrot 1953, after Zipf 1935).
 */
final class Zipf {
  private final double[] upTo;

  /**
   * @param ranks how many there are, at least 1
   */
  Zipf(int ranks, double shift, double exponent) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1 + shift, -exponent);
      upTo[rank] = sum;
    }
  }

  /** A rank from 0. */
  int draw(RandomGenerator random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
  }
}

package org.leeszaal.quality;

/**
 * Precision, recall and F1 of yes/no answers (van Rijsbergen, Information Retrieval, 1979, ch. 7).
 *
 * @param right answers that are yes and should be
 * @param given answers that are yes
 * @param wanted questions whose answer should be yes
 */
public record PairScore(long right, long given, long wanted) {
  public PairScore {
    if (right < 0 || right > given || right > wanted) {
      throw new IllegalArgumentException("not counts: " + right + " of " + given + ", " + wanted);
    }
  }

  public PairScore plus(PairScore other) {
    return new PairScore(right + other.right, given + other.given, wanted + other.wanted);
  }

  /** 0 to 1; 1 where nothing was given and nothing wanted. */
  public double precision() {
    return given > 0 ? (double) right / given : wanted == 0 ? 1 : 0;
  }

  /** 0 to 1; 1 where nothing was wanted. */
  public double recall() {
    return wanted > 0 ? (double) right / wanted : 1;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}

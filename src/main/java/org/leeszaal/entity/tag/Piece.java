package org.leeszaal.entity.tag;

/**
 * A part of a feature with its hash, so that the hash of the joined string is had without joining.
 *
 * <p>The hash is a polynomial over the characters modulo 2^64; {@code power} is the base to the
 * power of the length.
 */
record Piece(String text, long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long EMPTY_POWER = 1;

  static Piece of(String text) {
    long hash = 0;
    long power = EMPTY_POWER;
    for (int i = 0; i < text.length(); i++) {
      hash = then(hash, text.charAt(i));
      power *= BASE;
    }
    return new Piece(text, hash, power);
  }

  /** Hash of a text with this hash and one more letter behind it. */
  static long then(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** Hash of this text with {@code next} behind it. */
  long then(Piece next) {
    return hash * next.power + next.hash;
  }

  /** Hash of a text with this hash and {@code next} behind it. */
  static long join(long hash, Piece next) {
    return hash * next.power + next.hash;
  }

  /** Spreads a hash over all bits, for use in a table. */
  static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

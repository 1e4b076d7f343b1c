package org.leeszaal.entity.tag;

import java.util.Arrays;

/** Features as the hashes of their strings: no string is made. */
final class HashedFeatures implements FeatureSink {
  private long[] keys = new long[160];
  private int count;

  @Override
  public void add(Piece template, Piece a) {
    put(template.then(a));
  }

  @Override
  public void add(Piece template, Piece a, Piece b) {
    put(Piece.join(Piece.join(template.then(a), BAR), b));
  }

  @Override
  public void add(Piece template, Piece a, Piece b, Piece c) {
    put(Piece.join(Piece.join(Piece.join(Piece.join(template.then(a), BAR), b), BAR), c));
  }

  private void put(long hash) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = Piece.mix(hash);
  }

  void clear() {
    count = 0;
  }

  int size() {
    return count;
  }

  long key(int index) {
    return keys[index];
  }

  /** The key under which a model keeps the feature with this string. */
  static long keyOf(String feature) {
    return Piece.mix(Piece.of(feature).hash());
  }
}

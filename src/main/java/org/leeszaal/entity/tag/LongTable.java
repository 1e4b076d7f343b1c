package org.leeszaal.entity.tag;

import java.util.Arrays;

/** From long keys to ints, open addressing; the key 0 is not allowed. */
final class LongTable {
  static final int ABSENT = -1;

  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) * 2;
    keys = new long[capacity];
    values = new int[capacity];
  }

  int get(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return ABSENT;
  }

  /** True when the key was new; the value is set in any case. */
  boolean put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    boolean fresh = keys[at] == 0;
    keys[at] = key;
    values[at] = value;
    size += fresh ? 1 : 0;
    return fresh;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  @Override
  public String toString() {
    return size + " keys, " + Arrays.stream(keys).filter(k -> k == 0).count() + " free";
  }
}

package org.leeszaal.entity.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names of several words, folded, each with bits. */
final class Trie {
  static final int ROOT = 0;

  private final Map<String, Integer> words = new HashMap<>();
  private final LongTable steps = new LongTable(1 << 17);
  private int[] bits = new int[1 << 12];
  private int nodes = 1;

  /** Id of a folded word, -1 when no name holds it. */
  int wordId(String folded) {
    return words.getOrDefault(folded, -1);
  }

  void add(Iterable<String> foldedWords, int mask) {
    int node = ROOT;
    for (String word : foldedWords) {
      int id = words.computeIfAbsent(word, k -> words.size());
      int next = step(node, id);
      if (next < 0) {
        next = nodes++;
        steps.put(key(node, id), next);
      }
      node = next;
    }
    if (node >= bits.length) {
      bits = Arrays.copyOf(bits, Math.max(node + 1, bits.length * 2));
    }
    bits[node] |= mask;
  }

  /** The node behind this word, negative when no name goes on so. */
  int step(int node, int wordId) {
    return steps.get(key(node, wordId));
  }

  /** Bits of the names that end at a node. */
  int bits(int node) {
    return node < bits.length ? bits[node] : 0;
  }

  private static long key(int node, int word) {
    return Piece.mix(((long) node << 32 | word) + 1);
  }
}

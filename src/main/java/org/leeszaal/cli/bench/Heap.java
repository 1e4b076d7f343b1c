package org.leeszaal.cli.bench;

/** Memory that is really in use. */
final class Heap {
  private Heap() {}

  /** Bytes of what is still reachable: what is left after a collection. */
  static long live() {
    // Twice: what the first one only finds unreachable, the second one frees.
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

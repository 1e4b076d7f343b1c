package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over fixed seeds and a fresh one; a failure says which seed to run again. */
final class Seeded {
  private static final int FIXED = 8;

  private Seeded() {}

  /** {@code -Dseed=N} runs only that seed. */
  static void forSeeds(Consumer<Random> property) {
    String wanted = System.getProperty("seed", "");
    if (!wanted.isEmpty()) {
      run(Long.parseLong(wanted), property);
      return;
    }
    for (long seed = 0; seed < FIXED; seed++) {
      run(seed, property);
    }
    run(System.nanoTime(), property);
  }

  static <T> T oneOf(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static void run(long seed, Consumer<Random> property) {
    try {
      property.accept(new Random(seed));
    } catch (AssertionError | RuntimeException e) {
      fail("run again with -Dseed=" + seed + ": " + e.getMessage(), e);
    }
  }
}

package org.leeszaal.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so few long answers run at once that short ones always find room beside them. */
public final class Turnstile {
  private final Semaphore places;

  Turnstile(int atOnce) {
    places = new Semaphore(atOnce);
  }

  /**
   * @throws Refused when too many run already
   */
  public Answer flow(String type, Answer.Writing writing) {
    enter();
    return Answer.flow(type, writing, places::release);
  }

  /**
   * @throws Refused when too many run already
   */
  <T> T whole(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void enter() {
    if (!places.tryAcquire()) {
      throw new Refused(Trouble.CROWD);
    }
  }
}

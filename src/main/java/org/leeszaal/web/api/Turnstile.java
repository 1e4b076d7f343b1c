package org.leeszaal.web.api;

import java.util.concurrent.Semaphore;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Trouble;

/** Lets so few long answers run at once that short ones always find room beside them. */
final class Turnstile {
  private final Semaphore places;

  Turnstile(int atOnce) {
    places = new Semaphore(atOnce);
  }

  /**
   * @throws Refused when too many run already
   */
  Answer flow(String type, Answer.Writing writing) {
    if (!places.tryAcquire()) {
      throw new Refused(Trouble.CROWD);
    }
    return Answer.flow(type, writing, places::release);
  }
}

package org.leeszaal.web;

import java.time.Duration;

/**
 * How much is served at once.
 *
 * @param atOnce requests that are answered at the same time
 * @param waiting further requests that may wait; more are told to come back
 * @param patience how long one waits at most
 * @param longest how long an answer may take to be made; streams apart, which flow
 * @param sending how long a form or a list may take to come; files sixty times as long
 */
public record Limits(
    int atOnce, int waiting, Duration patience, Duration longest, Duration sending) {
  public Limits {
    if (atOnce < 1 || waiting < 0) {
      throw new IllegalArgumentException("at least one request at once");
    }
  }

  Duration sending(BodySize size) {
    return switch (size) {
      case FORM, LIST -> sending;
      case UPLOAD -> sending.multipliedBy(60);
    };
  }

  /** For the cores of this machine. */
  static Limits usual() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Limits(
        Math.max(4, 2 * cores),
        256,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(30));
  }
}

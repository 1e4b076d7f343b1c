package org.leeszaal.extract;

import java.io.IOException;

/** A reader's verdict on a part that it can't read, in a sentence for people. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  /** Whether the part should have been readable. */
  enum Verdict {
    SKIP,
    FAIL
  }

  private final Verdict verdict;

  private Unreadable(Verdict verdict, String reason) {
    super(reason);
    this.verdict = verdict;
  }

  static Unreadable skip(String reason) {
    return new Unreadable(Verdict.SKIP, reason);
  }

  static Unreadable fail(String reason) {
    return new Unreadable(Verdict.FAIL, reason);
  }

  Verdict verdict() {
    return verdict;
  }

  String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}

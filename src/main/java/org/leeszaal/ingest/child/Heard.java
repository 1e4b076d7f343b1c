package org.leeszaal.ingest.child;

import java.time.Duration;
import org.leeszaal.extract.Extraction;

/** What was heard of a file in the end. */
sealed interface Heard {
  /**
   * A whole answer.
   *
   * @param longest silence before it was complete
   */
  record All(Extraction extraction, Duration longest) implements Heard {}

  /** More text than a file may give; more may be on its way. */
  record TooMuch() implements Heard {}

  /** What can't be understood, said of this file. */
  record Nonsense() implements Heard {}

  /** Nothing, for longer than the limit. */
  record Silence() implements Heard {}

  /** The line is gone. */
  record BrokenOff() implements Heard {}
}

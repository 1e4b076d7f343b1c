package org.leeszaal.ingest.child;

import org.leeszaal.extract.Extraction;

/** What came of a file that a child was asked to read. */
record Answer(Extraction extraction, Cause cause) {
  /** Whose doing it is. */
  enum Cause {
    THE_FILE,
    /** The child broke or stood still while it read another file too: one of them did that. */
    THIS_OR_ANOTHER
  }

  static Answer sure(Extraction extraction) {
    return new Answer(extraction, Cause.THE_FILE);
  }
}

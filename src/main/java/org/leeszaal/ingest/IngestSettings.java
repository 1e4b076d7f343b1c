package org.leeszaal.ingest;

import java.time.Duration;

/**
 * How a run works.
 *
 * @param threads files read at the same time, at least 1
 * @param commitEvery articles after which what is done is made safe, at least 1
 * @param commitAfter time after which what is done is made safe, once a file is done
 * @param tries how often an unchanged file that fails is tried by plain runs
 * @param reading which files are read
 * @param removal what happens to articles whose file is gone
 */
public record IngestSettings(
    int threads,
    int commitEvery,
    Duration commitAfter,
    int tries,
    Reading reading,
    Removal removal) {
  public static final IngestSettings DEFAULT =
      new IngestSettings(
          Math.max(1, Runtime.getRuntime().availableProcessors()),
          2000,
          Duration.ofMinutes(1),
          3,
          Reading.CHANGED,
          Removal.FOLLOW_FILES);

  public IngestSettings {
    if (threads < 1 || commitEvery < 1 || tries < 1) {
      throw new IllegalArgumentException("threads, commitEvery and tries are at least 1");
    }
    if (commitAfter.isNegative() || commitAfter.isZero()) {
      throw new IllegalArgumentException("the time between commits is positive");
    }
  }

  public IngestSettings withRemoval(Removal other) {
    return new IngestSettings(threads, commitEvery, commitAfter, tries, reading, other);
  }

  public IngestSettings withReading(Reading other) {
    return new IngestSettings(threads, commitEvery, commitAfter, tries, other, removal);
  }

  /** Which files are read. */
  public enum Reading {
    /** Those that are new or changed. */
    CHANGED,
    /** All, so that all articles are made by the settings, tables and models of now. */
    EVERYTHING
  }

  /** What happens to articles whose file is gone. */
  public enum Removal {
    /** They leave the archive. */
    FOLLOW_FILES,
    /** They stay. */
    KEEP_REMOVED
  }
}

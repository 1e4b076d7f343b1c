package org.leeszaal.ingest;

/**
 * How a run works.
 *
 * @param threads files read at the same time, at least 1
 * @param commitEvery articles after which what is done is made safe, at least 1
 * @param tries how often an unchanged file that fails is tried by plain runs
 * @param removal what happens to articles whose file is gone
 */
public record IngestSettings(int threads, int commitEvery, int tries, Removal removal) {
  public static final IngestSettings DEFAULT =
      new IngestSettings(
          Math.max(1, Runtime.getRuntime().availableProcessors()), 2000, 3, Removal.FOLLOW_FILES);

  public IngestSettings {
    if (threads < 1 || commitEvery < 1 || tries < 1) {
      throw new IllegalArgumentException("threads, commitEvery and tries are at least 1");
    }
  }

  public IngestSettings withRemoval(Removal other) {
    return new IngestSettings(threads, commitEvery, tries, other);
  }

  /** What happens to articles whose file is gone. */
  public enum Removal {
    /** They leave the archive. */
    FOLLOW_FILES,
    /** They stay. */
    KEEP_REMOVED
  }
}

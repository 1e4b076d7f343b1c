package org.leeszaal.index;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.leeszaal.article.Corrector;
import org.leeszaal.schema.ArchiveState;

/**
 * What a writer remembers from one commit to the next. Articles of a batch bear the time at which
 * it began, which is later than that of the commit before it, whatever the clock does: so "new
 * since a commit" is exact.
 */
final class Session {
  /** A state that no corrector knows: whoever meets it checks every article. */
  private static final String MIXED = "?";

  private final Clock clock;
  private final Instant begin;
  private final AtomicBoolean brought = new AtomicBoolean();
  private ArchiveState last;
  private Instant batch;
  private Corrector corrector = Corrector.NONE;
  private boolean corrected;
  private boolean changed;

  Session(ArchiveState last, Clock clock) {
    this.last = last;
    this.clock = clock;
    begin = later(last.asOf());
    batch = begin;
  }

  private Instant later(Instant than) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isAfter(than) ? now : than.plusMillis(1);
  }

  /** The time that new articles bear, in milliseconds from 1970. */
  long batch() {
    return batch.toEpochMilli();
  }

  Corrector corrector() {
    return corrector;
  }

  /** The state that the archive's articles are in. */
  String corrections() {
    return last.corrections();
  }

  /** An article came or changed. */
  void put() {
    brought.set(true);
  }

  /** True when the archive is in another state of corrections than its last commit says. */
  boolean isChanged() {
    return changed;
  }

  void corrected(Corrector by) {
    corrector = by;
    corrected = true;
    changed |= !by.state().equals(last.corrections());
    last = new ArchiveState(by.state(), last.asOf(), last.lastImport());
  }

  /** For the commit that is being made. */
  ArchiveState committed() {
    boolean uncorrected = brought.get() && !corrected && !last.corrections().isEmpty();
    last =
        new ArchiveState(
            uncorrected ? MIXED : last.corrections(),
            later(batch.minusMillis(1)),
            brought.get() ? begin : last.lastImport());
    return last;
  }

  void nextBatch() {
    changed = false;
    batch = later(last.asOf());
  }
}

package org.leeszaal.index;

/** Another process is writing this archive; the message says what to do. */
public final class ArchiveLocked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchiveLocked(String where, Throwable cause) {
    super(
        where
            + ": another Leeszaal is writing this archive. Wait until its import is done, or end"
            + " it, and try again.",
        cause);
  }
}

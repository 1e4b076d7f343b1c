package org.leeszaal.index;

/** Another process is writing this archive; the message says what to do. */
public final class ArchiveLocked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Who holds it, such as {@code process 4711, since 2025-03-01T10:15:30Z}; may be empty. */
  private final String holder;

  ArchiveLocked(String where, String holder, Throwable cause) {
    super(
        where
            + ": another Leeszaal is writing this archive"
            + (holder.isEmpty() ? "" : " (" + holder + ")")
            + ". Wait until its import is done, or end it, and try again.",
        cause);
    this.holder = holder;
  }

  /** Process and time of who holds it, in words; may be empty. */
  public String holder() {
    return holder;
  }
}

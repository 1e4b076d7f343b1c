package org.leeszaal.search;

/** There is no archive where one was to be read; the message says what to do. */
public final class ArchiveMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ArchiveMissing(String where, Throwable cause) {
    super(
        where + ": there is no archive here yet. Make one: leeszaal ingest FOLDER --index DIR.",
        cause);
  }
}

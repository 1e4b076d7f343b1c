package org.leeszaal.web;

/** How large a request may be. */
public enum BodySize {
  /** What a person types. */
  FORM(1L << 20),
  /** A list of names or queries. */
  LIST(16L << 20),
  /** Files to read into the archive; they never stand in memory whole. */
  UPLOAD(1L << 30);

  private final long bytes;

  BodySize(long bytes) {
    this.bytes = bytes;
  }

  public long bytes() {
    return bytes;
  }
}

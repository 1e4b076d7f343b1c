package org.leeszaal.schema;

/**
 * An archive was written under another agreement than this program's; the message says what to do.
 */
public final class IndexMismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Difference difference;

  /** What differs. */
  public enum Difference {
    /** The fields: nothing can be read. */
    FIELDS,
    /** How words are cut: articles can be read, and written anew. */
    ANALYSIS
  }

  IndexMismatch(Difference difference, String message) {
    super(message);
    this.difference = difference;
  }

  /** What differs. */
  public Difference what() {
    return difference;
  }
}

package org.leeszaal.schema;

/**
 * An archive was written under another agreement than this program's; the message says what to do.
 */
public final class IndexMismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexMismatch(String message) {
    super(message);
  }
}

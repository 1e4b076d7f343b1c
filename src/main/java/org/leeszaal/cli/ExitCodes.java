package org.leeszaal.cli;

/** What the process says to the shell when it ends. */
final class ExitCodes {
  /** All went well. */
  static final int FINE = 0;

  /** The work was done but something in it failed; the output says what. */
  static final int FAILED = 1;

  /** The command was used wrongly, or its configuration can't be read. */
  static final int WRONG_USE = 2;

  /** The archive can't be opened, read or written. */
  static final int ARCHIVE = 3;

  private ExitCodes() {}
}

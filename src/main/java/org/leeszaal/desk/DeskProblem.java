package org.leeszaal.desk;

import java.nio.file.Path;

/** A file of the desk can't be understood; the message says where and what to do. */
public final class DeskProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeskProblem(Path file, int line, String sentence) {
    super(
        file
            + ", line "
            + line
            + ": "
            + sentence
            + " Mend the line, or put a # before it, and try again.");
  }
}

package org.leeszaal.config;

import java.nio.file.Path;

/** Something in {@code index-config} can't be used; the message names file, line and mend. */
public final class ConfigProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigProblem(Path file, String what) {
    super(file + ": " + what);
  }

  /**
   * @param line from 1
   */
  public ConfigProblem(Path file, int line, String what) {
    super(file + ", line " + line + ": " + what);
  }
}

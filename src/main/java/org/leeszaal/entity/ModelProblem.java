package org.leeszaal.entity;

import java.nio.file.Path;

/** A name finder's model can't be read; the message names file and mend. */
public final class ModelProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelProblem(Path file, String what) {
    super(file + ": " + what);
  }
}

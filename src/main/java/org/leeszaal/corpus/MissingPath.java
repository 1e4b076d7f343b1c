package org.leeszaal.corpus;

import java.nio.file.Path;

/** A person named a file or folder that is not there or may not be read. */
public final class MissingPath extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingPath(Path path, String why) {
    super(path + ": " + why);
  }
}

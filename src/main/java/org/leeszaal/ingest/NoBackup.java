package org.leeszaal.ingest;

import java.nio.file.Path;

/** A file is no backup that can be restored; the message says why. */
public final class NoBackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoBackup(Path file, String why) {
    super(file + ": " + why);
  }
}

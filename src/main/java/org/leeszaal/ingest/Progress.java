package org.leeszaal.ingest;

import java.nio.file.Path;

/** Hears how an ingest goes on. Called from the thread that runs it. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  /** The files have been listed. */
  default void started(int files) {}

  /** A file is done, whatever became of it. */
  default void finished(Path file) {}
}

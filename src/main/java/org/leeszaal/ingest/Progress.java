package org.leeszaal.ingest;

import java.nio.file.Path;

/** Hears how an ingest goes on, and may end it. Called from the thread that runs it. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  /** The files have been listed. */
  default void started(int files) {}

  /** A file is done, whatever became of it. */
  default void finished(Path file) {}

  /** A file is done that was read in this run. */
  default void read(FileOutcome outcome) {}

  /** Asked before each file: false ends the run after the files that are being read. */
  default boolean goesOn() {
    return true;
  }
}

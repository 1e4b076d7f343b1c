package org.leeszaal.ingest.child;

/** No process for reading files can be started here; the message says what to do. */
public final class ChildProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChildProblem(String why) {
    super(
        "A process for reading files can't be started ("
            + why
            + "). Free some memory, and room in the folder for"
            + " temporary files; or set 'processes: none' in index-config/ingest.yaml to read"
            + " files in the main process, where a broken file can do harm.");
  }
}

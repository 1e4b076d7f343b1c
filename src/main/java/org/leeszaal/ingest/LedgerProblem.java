package org.leeszaal.ingest;

import java.nio.file.Path;

/** The list of files beside the index can't be read. */
public final class LedgerProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerProblem(Path file, Exception cause) {
    super(
        file
            + " is damaged ("
            + cause.getMessage()
            + "). Run 'leeszaal verify --repair' and ingest the same folders again: articles that"
            + " are there already are recognised by their content.",
        cause);
  }
}

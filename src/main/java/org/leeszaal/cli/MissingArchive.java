package org.leeszaal.cli;

import java.nio.file.Path;

/** There is no archive where the command looks. */
final class MissingArchive extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingArchive(Path archive) {
    super(
        archive
            + " holds no archive. Make one with 'leeszaal ingest FOLDER --index "
            + archive
            + "', name another one with --index, or begin with an empty one and bring files in on"
            + " its import page: 'leeszaal serve --create'.");
  }
}

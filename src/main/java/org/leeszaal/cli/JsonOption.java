package org.leeszaal.cli;

import picocli.CommandLine.Option;

/** {@code --json}: for programs. */
final class JsonOption {
  @Option(
      names = "--json",
      description = "One JSON document, or one a line where the command lists.")
  private boolean json;

  Form form() {
    return json ? Form.JSON : Form.TEXT;
  }

  /** Who reads the output. */
  enum Form {
    TEXT,
    JSON
  }
}

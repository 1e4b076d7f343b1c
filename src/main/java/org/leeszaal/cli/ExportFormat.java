package org.leeszaal.cli;

/** What an export is written as. */
enum ExportFormat {
  CSV,
  JSON,
  ZIP,
  BIBTEX,
  RIS,
  CSL
}

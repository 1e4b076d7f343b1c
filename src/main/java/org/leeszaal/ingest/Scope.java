package org.leeszaal.ingest;

import org.leeszaal.corpus.Corpus;

/** Which files a run is about. */
public sealed interface Scope {
  /** What lies below what a person named; failed files are tried again a few times. */
  record Folders(Corpus corpus) implements Scope {}

  /** The files of the archive that could not be read, wherever they lie. */
  record FailedFiles() implements Scope {}
}

package org.leeszaal.extract;

import org.leeszaal.corpus.SourceFile;

/** Reads articles out of a file. Safe for use by several threads. */
public interface Extractor {
  /** Never throws for what a file holds: the outcome says it. */
  Extraction extract(SourceFile file);
}

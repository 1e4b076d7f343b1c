package org.leeszaal.extract;

import org.leeszaal.corpus.SourceFile;

/** Reads articles out of a file. Safe for use by several threads. */
public interface Extractor {
  /** Never throws for what a file holds: the outcome says it. */
  Extraction extract(SourceFile file);

  /**
   * The same for a caller that watches.
   *
   * @param progress is run now and then while a file of many parts is being read, and never when
   *     nothing moves
   */
  default Extraction extract(SourceFile file, Runnable progress) {
    return extract(file);
  }
}

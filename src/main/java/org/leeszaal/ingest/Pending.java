package org.leeszaal.ingest;

import java.util.Optional;
import java.util.concurrent.Future;
import org.leeszaal.corpus.SourceFile;

/**
 * A file on its way.
 *
 * @param movedFrom the entry of the place where it was before
 */
record Pending(SourceFile file, String sha256, Work work, Optional<LedgerEntry> movedFrom) {
  sealed interface Work {}

  /** Its content is that of another file. */
  record SameAs(String owner) implements Work {}

  /** It is being read. */
  record Reading(Future<FileReader.Result> result) implements Work {}
}

package org.leeszaal.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a run changed.
 *
 * @param indexed articles that are new in the archive
 * @param updated articles from files that had changed
 * @param unchanged files that are as they were
 * @param moved files that lie elsewhere or have another name now; their articles keep their ids
 * @param removed articles that left the archive
 * @param duplicates files whose content stands in the archive already under another path
 * @param skipped files without an article, with the reason
 * @param failed files that could not be read, with the reason
 */
public record IngestReport(
    Ending ending,
    int indexed,
    int updated,
    int unchanged,
    int moved,
    int removed,
    int duplicates,
    List<FileNote> skipped,
    List<FileNote> failed,
    Duration time) {
  public IngestReport {
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }

  /** A file and why it gave no article. */
  public record FileNote(Path file, String reason) {}

  /** How the run ended. */
  public enum Ending {
    /** Every file was looked at. */
    DONE,
    /** It was stopped before that; what was read is in the archive, nothing was removed. */
    STOPPED
  }
}

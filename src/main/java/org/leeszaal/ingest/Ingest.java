package org.leeszaal.ingest;

import java.nio.file.Path;
import java.time.Clock;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extractor;
import org.leeszaal.index.ArchiveWriter;

/**
 * Runs the stages over files and brings an archive up to date with them.
 *
 * @param archive the folder that holds {@code index} and the ledger of files
 * @param knowledge a word for the models and tables that the finder works with; commits keep it
 */
public record Ingest(
    Scope scope,
    Extractor extractor,
    EntityFinder finder,
    ArchiveWriter writer,
    Path archive,
    String knowledge,
    IngestSettings settings,
    Progress progress,
    Clock clock) {

  /**
   * Reads what is new or changed, forgets what is gone; ends with everything committed. Whatever
   * stops it, the archive is as of a commit: whole files only, and the ledger tells the same as the
   * index.
   *
   * @throws java.io.UncheckedIOException when the archive can't be written; the writer is closed
   *     then
   */
  public IngestReport run() {
    boolean whole = false;
    try {
      IngestReport report = new IngestRun(this).run();
      whole = true;
      return report;
    } finally {
      if (!whole) {
        writer.abandon();
      }
    }
  }
}

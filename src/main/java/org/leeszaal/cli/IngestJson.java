package org.leeszaal.cli;

import java.util.List;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.web.json.Json;

/**
 * What a run changed, for programs: articles indexed, updated and removed; files unchanged, moved,
 * duplicate, skipped and failed.
 *
 * @param problems every skipped and failed file with its reason
 */
record IngestJson(
    int indexed,
    int updated,
    int unchanged,
    int moved,
    int removed,
    int duplicates,
    int skipped,
    int failed,
    double seconds,
    List<Problem> problems) {

  static IngestJson of(IngestReport report) {
    List<Problem> skipped =
        report.skipped().stream()
            .map(note -> new Problem(note.file().toString(), "skipped", note.reason()))
            .toList();
    List<Problem> failed =
        report.failed().stream()
            .map(note -> new Problem(note.file().toString(), "failed", note.reason()))
            .toList();
    return new IngestJson(
        report.indexed(),
        report.updated(),
        report.unchanged(),
        report.moved(),
        report.removed(),
        report.duplicates(),
        skipped.size(),
        failed.size(),
        report.time().toMillis() / 1000.0,
        java.util.stream.Stream.concat(failed.stream(), skipped.stream()).toList());
  }

  String line() {
    return Json.line(this);
  }

  /** A file without an article. */
  record Problem(String path, String outcome, String reason) {}
}

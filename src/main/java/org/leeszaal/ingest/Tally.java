package org.leeszaal.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.ingest.IngestReport.FileNote;

/** Counts what a run does. */
final class Tally {
  private int indexed;
  private int updated;
  private int unchanged;
  private int moved;
  private int removed;
  private int duplicates;
  private final List<FileNote> skipped = new ArrayList<>();
  private final List<FileNote> failed = new ArrayList<>();

  /** A file by a new path gave articles that were not there. */
  void indexed(int articles) {
    indexed += articles;
  }

  /** A file that had changed gave articles. */
  void updated(int articles) {
    updated += articles;
  }

  void unchanged() {
    unchanged++;
  }

  void moved() {
    moved++;
  }

  void removed(int articles) {
    removed += articles;
  }

  void duplicate() {
    duplicates++;
  }

  void note(Path file, FileOutcome outcome) {
    switch (outcome) {
      case FileOutcome.Indexed indexedFile -> {}
      case FileOutcome.Duplicate duplicate -> {}
      case FileOutcome.Skipped(var reason) -> skipped.add(new FileNote(file, reason));
      case FileOutcome.Failed(var reason, var tries, var kept) ->
          failed.add(new FileNote(file, reason));
    }
  }

  IngestReport report(IngestReport.Ending ending, Duration time) {
    return new IngestReport(
        ending, indexed, updated, unchanged, moved, removed, duplicates, skipped, failed, time);
  }
}

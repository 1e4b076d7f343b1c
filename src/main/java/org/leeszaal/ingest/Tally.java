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
  private int removed;
  private int duplicates;
  private final List<FileNote> skipped = new ArrayList<>();
  private final List<FileNote> failed = new ArrayList<>();

  void read(int articles, Newness newness) {
    if (newness == Newness.NEW) {
      indexed += articles;
    } else {
      updated += articles;
    }
  }

  void unchanged() {
    unchanged++;
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
      case FileOutcome.Skipped(var reason) -> skipped.add(new FileNote(file, reason));
      case FileOutcome.Failed(var reason, var tries) -> failed.add(new FileNote(file, reason));
    }
  }

  IngestReport report(Duration time) {
    return new IngestReport(
        indexed, updated, unchanged, removed, duplicates, skipped, failed, time);
  }

  /** Whether the archive had read a file by this path before. */
  enum Newness {
    NEW,
    CHANGED
  }
}

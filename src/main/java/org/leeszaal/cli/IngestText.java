package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.leeszaal.ingest.IngestReport;
import org.leeszaal.ingest.IngestReport.FileNote;

/** What a run changed, printed. */
final class IngestText {
  private static final int MOST_NOTES = 20;

  private IngestText() {}

  /** Gives the exit code. */
  static int print(IngestReport report, JsonOption.Form form, PrintWriter out) {
    switch (form) {
      case JSON -> out.println(IngestJson.of(report).line());
      case TEXT -> print(report, out);
    }
    out.flush();
    return report.failed().isEmpty() ? ExitCodes.FINE : ExitCodes.FAILED;
  }

  private static void print(IngestReport report, PrintWriter out) {
    if (report.ending() == IngestReport.Ending.STOPPED) {
      out.println("Stopped before the end: the same command goes on from here.");
    }
    out.printf(
        Locale.ROOT,
        "%d articles indexed, %d updated, %d removed; %d files unchanged, %d moved, %d duplicates,"
            + " %d skipped, %d failed; %.1f s%n",
        report.indexed(),
        report.updated(),
        report.removed(),
        report.unchanged(),
        report.moved(),
        report.duplicates(),
        report.skipped().size(),
        report.failed().size(),
        report.time().toMillis() / 1000.0);
    list("Failed", report.failed(), out);
    list("Skipped", report.skipped(), out);
  }

  private static void list(String heading, List<FileNote> notes, PrintWriter out) {
    if (notes.isEmpty()) {
      return;
    }
    out.println(heading + ":");
    notes.stream()
        .limit(MOST_NOTES)
        .forEach(note -> out.println("  " + note.file() + ": " + note.reason()));
    if (notes.size() > MOST_NOTES) {
      out.println(
          "  ... and "
              + (notes.size() - MOST_NOTES)
              + " more: see 'leeszaal status', or --json for all of them.");
    }
  }
}

package org.leeszaal.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings files into the archive that is served, one import at a time. An import goes on when the
 * page that started it is closed. Safe for use by several threads; no method waits for an import.
 */
public interface Imports {
  /** For archives that are only read here: every start is refused. */
  Imports NONE = new NoImports();

  /**
   * Reads files and folders of this machine.
   *
   * @param paths as a person wrote them; {@code ~} at the start is the home folder
   * @param gone what happens to articles below these folders whose file is no longer there
   */
  Start folders(List<String> paths, Gone gone);

  /**
   * What lies in a folder of this machine, for somebody who looks for what to import.
   *
   * @param path as a person wrote it; empty for the home folder
   * @return empty when there is no such folder, or none that may be looked into
   */
  Optional<Place> look(String path);

  /**
   * Keeps uploaded files beside the archive and reads them. The contents are read before this
   * returns.
   *
   * @throws IOException when an upload breaks off
   */
  Start uploads(List<Upload> files) throws IOException;

  /** Reads the files again that failed. */
  Start retry();

  /** How it goes. */
  State state();

  /** Ends the import that runs after the files being read; what is done stays. */
  void cancel();

  /** What the last import did, one from the command line included; survives a restart. */
  Optional<Report> last();

  /**
   * Files of this archive that could not be read, sorted by path; while an import runs as they were
   * some seconds ago.
   */
  List<FailedFile> failures();

  /** What happens to articles whose file is gone. */
  enum Gone {
    REMOVE,
    KEEP
  }

  /**
   * A folder of this machine.
   *
   * @param above the folder that it lies in; empty at the top
   * @param folders in it, by name; without hidden ones and without the system's own
   * @param left number of further folders in it, which come behind these by name
   * @param files in it, hidden ones not counted
   */
  record Place(Path folder, Optional<Path> above, List<Path> folders, int left, long files) {
    public Place {
      folders = List.copyOf(folders);
    }
  }

  /**
   * A file that a browser sends.
   *
   * @param name as the browser tells it; only its last part counts, and it is made safe
   */
  record Upload(String name, InputStream content) {}

  /** Whether an import began. */
  sealed interface Start {}

  /** It runs; see {@link #state()}. */
  record Started() implements Start {}

  /**
   * Nothing was begun.
   *
   * @param about the path, the file or the holder that it is about; may be empty
   */
  record Refused(Refusal why, String about) implements Start {}

  /** Why an import was not begun. */
  enum Refusal {
    /** Another import of this server runs. */
    BUSY,
    /** Another program writes the archive: {@code about} says which. */
    LOCKED,
    /** No path or no file was named. */
    NOTHING_NAMED,
    /** There is no such file or folder. */
    MISSING,
    /** It may not be read, or is no folder of files: the archive itself, the system's own. */
    NOT_ALLOWED,
    /** The upload is larger than an upload may be. */
    TOO_LARGE,
    /** This server only reads. */
    READ_ONLY
  }

  /** What goes on. */
  sealed interface State {}

  /** Nothing runs. */
  record Idle() implements State {}

  /**
   * An import runs.
   *
   * @param articles read so far, from new and changed files
   * @param files done so far, whatever became of them
   * @param total files to go through; 0 while they are being listed
   * @param failed files that could not be read so far
   * @param perSecond files a second, of the last half minute
   * @param left guess of the time that it still takes; empty while that can't be told
   * @param current file that was done last; empty at the start
   * @param stopping true after {@link #cancel()}
   */
  record Running(
      List<String> roots,
      Instant began,
      int articles,
      int files,
      int total,
      int failed,
      double perSecond,
      Optional<Duration> left,
      String current,
      boolean stopping)
      implements State {
    public Running {
      roots = List.copyOf(roots);
    }
  }

  /**
   * What an import did; the counts are those of {@code ingest --json}.
   *
   * @param problem why it broke off, a sentence for people; empty when it did not
   * @param failed files that could not be read in this import
   */
  record Report(
      List<String> roots,
      Instant began,
      Duration took,
      Ending ending,
      String problem,
      int indexed,
      int updated,
      int unchanged,
      int moved,
      int removed,
      int duplicates,
      int skipped,
      int failed) {
    public Report {
      roots = List.copyOf(roots);
    }
  }

  /** How an import ended. */
  enum Ending {
    DONE,
    CANCELLED,
    BROKEN
  }

  /**
   * A file that could not be read.
   *
   * @param reason a sentence for people
   * @param since when it failed first
   * @param tries how often it was tried
   */
  record FailedFile(Path file, String reason, Instant since, int tries) {}
}

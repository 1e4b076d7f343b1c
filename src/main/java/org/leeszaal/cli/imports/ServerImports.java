package org.leeszaal.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.FileOutcome;
import org.leeszaal.ingest.IngestSettings.Removal;
import org.leeszaal.ingest.Ledger;
import org.leeszaal.ingest.LedgerEntry;
import org.leeszaal.ingest.Scope;
import org.leeszaal.web.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports in the background of a server. The archive is open for writing only while one runs; the
 * searcher sees each of its commits by itself.
 */
public final class ServerImports implements Imports, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerImports.class);

  /** Most that one upload may have, all of its files together, in bytes. */
  static final long LARGEST_UPLOAD = 1L << 30;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Pages ask each second while an import runs, and the ledger of a large archive takes that long
   * to read.
   */
  private static final Duration LOOKS = Duration.ofSeconds(15);

  private final Path archive;
  private final ConfigFolder config;
  private final Clock clock;
  private volatile Failures seen = new Failures(Instant.MIN, List.of());
  private @Nullable Watch running;
  private @Nullable Thread thread;

  /** Those that failed, as they were at a moment. */
  private record Failures(Instant at, List<FailedFile> files) {}

  /**
   * @param archive the archive's folder
   */
  public ServerImports(Path archive, ConfigFolder config) {
    this.archive = archive;
    this.config = config;
    clock = Clock.systemUTC();
  }

  @Override
  public Start folders(List<String> paths, Gone gone) {
    ImportPaths checked = ImportPaths.check(archive, paths);
    if (checked.refused().isPresent()) {
      return checked.refused().get();
    }
    Removal removal = gone == Gone.KEEP ? Removal.KEEP_REMOVED : Removal.FOLLOW_FILES;
    return start(new Scope.Folders(new Corpus(checked.accepted())), removal);
  }

  @Override
  public Optional<Place> look(String path) {
    return FolderBrowser.look(path);
  }

  @Override
  public Start uploads(List<Upload> files) throws IOException {
    if (files.isEmpty()) {
      return new Refused(Refusal.NOTHING_NAMED, "");
    }
    if (state() instanceof Running) {
      return new Refused(Refusal.BUSY, "");
    }
    Optional<Path> folder = new Uploads(archive, LARGEST_UPLOAD).keep(files, clock.instant());
    if (folder.isEmpty()) {
      return new Refused(Refusal.TOO_LARGE, "");
    }
    boolean started = false;
    try {
      Scope scope = new Scope.Folders(new Corpus(List.of(folder.get())));
      Start start = start(scope, Removal.FOLLOW_FILES);
      started = start instanceof Started;
      return start;
    } finally {
      if (!started) {
        Uploads.discard(folder.get()); // the person has them still, and sends them again
      }
    }
  }

  @Override
  public Start retry() {
    return start(new Scope.FailedFiles(), Removal.FOLLOW_FILES);
  }

  private synchronized Start start(Scope scope, Removal removal) {
    if (running != null) {
      return new Refused(Refusal.BUSY, "");
    }
    var settings = config.imports();
    ImportJob job =
        new ImportJob(archive, config, settings.withRun(settings.run().withRemoval(removal)));
    ArchiveWriter writer;
    try {
      writer = job.open();
    } catch (ArchiveLocked e) {
      return new Refused(Refusal.LOCKED, e.holder());
    }
    Watch watch = new Watch(ImportJob.rootsOf(scope), clock);
    running = watch;
    thread =
        Thread.ofPlatform().name("import").daemon().start(() -> run(job, scope, watch, writer));
    return new Started();
  }

  private void run(ImportJob job, Scope scope, Watch watch, ArchiveWriter writer) {
    boolean done = false;
    try (writer) {
      job.run(scope, watch, writer);
      done = true;
    } finally {
      if (!done) {
        LOG.error("the import that began at {} broke off", watch.began());
      }
      synchronized (this) {
        running = null;
      }
    }
  }

  @Override
  public synchronized State state() {
    return running == null ? new Idle() : running.state();
  }

  @Override
  public synchronized void cancel() {
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public Optional<Report> last() {
    return LastImport.read(archive);
  }

  @Override
  public List<FailedFile> failures() {
    Instant now = clock.instant();
    if (state() instanceof Running && now.isBefore(seen.at().plus(LOOKS))) {
      return seen.files();
    }
    seen = new Failures(now, read());
    return seen.files();
  }

  private List<FailedFile> read() {
    return Ledger.read(archive).entries().stream()
        .filter(entry -> entry.outcome() instanceof FileOutcome.Failed)
        .map(ServerImports::failed)
        .toList();
  }

  private static FailedFile failed(LedgerEntry entry) {
    if (entry.outcome() instanceof FileOutcome.Failed(var reason, var tries, var kept)) {
      return new FailedFile(Path.of(entry.path()), reason, entry.since(), tries);
    }
    throw new IllegalArgumentException("not failed: " + entry);
  }

  /** Ends an import that runs, after the files being read, or soon when one takes very long. */
  @Override
  public void close() {
    cancel();
    Thread waiting;
    synchronized (this) {
      waiting = thread;
    }
    try {
      if (waiting != null) {
        waiting.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

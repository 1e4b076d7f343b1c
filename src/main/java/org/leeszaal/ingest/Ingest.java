package org.leeszaal.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extractor;
import org.leeszaal.index.ArchiveWriter;

/**
 * Runs the stages over a corpus and brings an archive up to date with it.
 *
 * @param archive the folder that holds the ledger of files
 */
public record Ingest(
    Corpus corpus,
    Extractor extractor,
    EntityFinder finder,
    ArchiveWriter writer,
    Path archive,
    IngestSettings settings,
    Progress progress,
    Clock clock) {

  /** Reads what is new or changed, forgets what is gone; ends with everything committed. */
  public IngestReport run() {
    return new Run(this).run();
  }

  /** The state of one run: it lives and dies with {@link #run()}. */
  private static final class Run {
    private final Ingest ingest;
    private final Ledger ledger;
    private final ArticleHolders holders;
    private final Tally tally = new Tally();
    private final Map<String, String> claimed = new HashMap<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final FileReader reader;
    private final Instant begin;
    private int uncommitted;

    Run(Ingest ingest) {
      this.ingest = ingest;
      this.begin = ingest.clock.instant();
      this.ledger = Ledger.read(ingest.archive);
      this.holders = new ArticleHolders(ledger);
      this.reader = new FileReader(ingest.extractor, ingest.finder, ingest.writer);
    }

    IngestReport run() {
      List<SourceFile> files = ingest.corpus.files();
      ingest.progress.started(files.size());
      Set<String> present = new HashSet<>();
      files.forEach(file -> present.add(nameOf(file.path())));
      claimWhatStays(files);
      ExecutorService pool = Executors.newFixedThreadPool(ingest.settings.threads());
      try {
        for (SourceFile file : files) {
          take(file, pool);
          while (pending.size() > 4 * ingest.settings.threads()) {
            settle(pending.removeFirst());
          }
        }
        while (!pending.isEmpty()) {
          settle(pending.removeFirst());
        }
      } finally {
        pool.shutdownNow();
      }
      if (ingest.settings.removal() == IngestSettings.Removal.FOLLOW_FILES) {
        forgetWhatIsGone(present);
      }
      commit();
      return tally.report(Duration.between(begin, ingest.clock.instant()));
    }

    /** Content that the archive has already, from files that are as they were. */
    private void claimWhatStays(List<SourceFile> files) {
      for (SourceFile file : files) {
        ledger
            .of(nameOf(file.path()))
            .filter(entry -> entry.looksLike(file.size(), file.modified()))
            .ifPresent(this::claim);
      }
      ledger.entries().stream().filter(entry -> !isBelowRoots(entry.path())).forEach(this::claim);
    }

    private void claim(LedgerEntry entry) {
      if (!entry.sha256().isEmpty()) {
        claimed.putIfAbsent(entry.sha256(), entry.path());
      }
    }

    private void take(SourceFile file, ExecutorService pool) {
      Optional<LedgerEntry> before = ledger.of(nameOf(file.path()));
      if (before.isPresent()
          && before.get().looksLike(file.size(), file.modified())
          && !worthAnotherTry(before.get())) {
        unchanged(file);
        return;
      }
      String sha256;
      try {
        sha256 = ContentHash.of(file.path());
      } catch (IOException e) {
        finish(
            file,
            "",
            new FileOutcome.Failed("could not be read: " + e.getMessage(), triesOf(before) + 1));
        return;
      }
      if (before.isPresent()
          && before.get().sha256().equals(sha256)
          && !worthAnotherTry(before.get())) {
        ledger.put(entryOf(file, sha256, before.get().outcome()));
        unchanged(file);
        return;
      }
      String owner = claimed.putIfAbsent(sha256, nameOf(file.path()));
      if (owner != null && !owner.equals(nameOf(file.path()))) {
        pending.addLast(new Pending(file, sha256, new Pending.SameAs(owner)));
      } else {
        Future<FileReader.Result> result = pool.submit(() -> reader.read(file));
        pending.addLast(new Pending(file, sha256, new Pending.Reading(result)));
      }
    }

    private boolean worthAnotherTry(LedgerEntry entry) {
      return entry.outcome() instanceof FileOutcome.Failed(var reason, var tries)
          && tries < ingest.settings.tries();
    }

    private void settle(Pending file) {
      FileOutcome outcome =
          switch (file.work()) {
            case Pending.SameAs(var owner) -> outcomeOf(owner);
            case Pending.Reading(var future) -> outcomeOf(file.file(), future);
          };
      if (file.work() instanceof Pending.SameAs && outcome instanceof FileOutcome.Indexed) {
        tally.duplicate();
      } else if (outcome instanceof FileOutcome.Indexed(var articles)) {
        boolean changed = ledger.of(nameOf(file.file().path())).isPresent();
        tally.read(articles.size(), changed ? Tally.Newness.CHANGED : Tally.Newness.NEW);
      }
      finish(file.file(), file.sha256(), outcome);
    }

    private FileOutcome outcomeOf(String owner) {
      return ledger
          .of(owner)
          .map(LedgerEntry::outcome)
          .orElse(new FileOutcome.Skipped("has the same content as " + owner));
    }

    private FileOutcome outcomeOf(SourceFile file, Future<FileReader.Result> future) {
      int tries = triesOf(ledger.of(nameOf(file.path()))) + 1;
      try {
        FileReader.Result result = future.get();
        uncommitted += result.articles();
        return result.outcome(tries);
      } catch (ExecutionException e) {
        return new FileOutcome.Failed(
            "Leeszaal itself failed on this file (" + e.getCause() + "); please report it.", tries);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new FileOutcome.Failed("the run was stopped while this file was read.", tries);
      }
    }

    private void finish(SourceFile file, String sha256, FileOutcome outcome) {
      String name = nameOf(file.path());
      Optional<LedgerEntry> before = ledger.of(name);
      LedgerEntry entry = entryOf(file, sha256, outcome);
      ledger.put(entry);
      holders.add(entry);
      before.ifPresent(this::release);
      tally.note(file.path(), outcome);
      ingest.progress.finished(file.path());
      if (uncommitted >= ingest.settings.commitEvery()) {
        commit();
      }
    }

    /** Lets go of what a file held; articles that no file holds any more leave the archive. */
    private int release(LedgerEntry entry) {
      int removed = 0;
      for (var article : holders.release(entry)) {
        ingest.writer.remove(article);
        removed++;
      }
      return removed;
    }

    private void forgetWhatIsGone(Set<String> present) {
      for (LedgerEntry entry : ledger.entries()) {
        if (!present.contains(entry.path()) && isBelowRoots(entry.path())) {
          ledger.remove(entry.path());
          tally.removed(release(entry));
        }
      }
    }

    private boolean isBelowRoots(String path) {
      Path file = Path.of(path);
      return ingest.corpus.roots().stream().anyMatch(root -> file.startsWith(nameOf(root)));
    }

    private void commit() {
      ingest.writer.commit();
      ledger.write(ingest.archive);
      uncommitted = 0;
    }

    private void unchanged(SourceFile file) {
      tally.unchanged();
      ingest.progress.finished(file.path());
    }

    private LedgerEntry entryOf(SourceFile file, String sha256, FileOutcome outcome) {
      Instant since =
          ledger
              .of(nameOf(file.path()))
              .filter(before -> before.outcome().getClass() == outcome.getClass())
              .map(LedgerEntry::since)
              .orElse(begin);
      return new LedgerEntry(
          nameOf(file.path()), file.size(), file.modified(), sha256, since, outcome);
    }

    private static int triesOf(Optional<LedgerEntry> entry) {
      return entry.isPresent()
              && entry.get().outcome() instanceof FileOutcome.Failed(var r, var tries)
          ? tries
          : 0;
    }

    private static String nameOf(Path path) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  /** A file on its way. */
  private record Pending(SourceFile file, String sha256, Work work) {
    sealed interface Work {}

    /** Its content is that of another file. */
    record SameAs(String owner) implements Work {}

    /** It is being read. */
    record Reading(Future<FileReader.Result> result) implements Work {}
  }
}

package org.leeszaal.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.leeszaal.article.ArticleId;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.ingest.FileReader.WriteProblem;
import org.leeszaal.ingest.IngestReport.Ending;
import org.leeszaal.ingest.child.ChildProblem;

/** One run of an {@link Ingest}. Files are settled in the order in which they were listed. */
final class IngestRun {
  /** A file this young may change again within the same tick of its clock: look again next time. */
  private static final Duration YOUNG = Duration.ofSeconds(2);

  private final Ingest ingest;
  private final Ledger ledger;
  private final Batch batch;
  private final LookedAt looked;
  private final ContentOwners owners;
  private final Tally tally = new Tally();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Set<String> left = new HashSet<>();
  private final ReadingPool pool;
  private final FileReader reader;
  private final Instant begin;

  IngestRun(Ingest ingest) {
    this.ingest = ingest;
    begin = ingest.clock().instant();
    ledger = Ledger.read(ingest.archive());
    batch = new Batch(ingest, ledger, tally);
    looked = LookedAt.of(ingest.scope(), ledger);
    owners = new ContentOwners(ledger, looked);
    pool = new ReadingPool(ingest.settings().threads());
    reader = new FileReader(ingest.extractor(), ingest.finder(), ingest.writer());
  }

  IngestReport run() {
    ingest.progress().started(looked.files().size());
    Ending ending;
    try {
      ending = goThrough(looked.files());
    } finally {
      pool.end();
    }
    if (ending == Ending.DONE) {
      if (ingest.settings().removal() == IngestSettings.Removal.FOLLOW_FILES) {
        forgetWhatIsGone();
      }
      new Heirs(ledger, batch, reader).appoint();
      if (ingest.settings().reading() == IngestSettings.Reading.EVERYTHING
          && ledger.entries().stream().allMatch(entry -> looked.has(entry.path()))) {
        batch.everythingIsOfNow();
      }
    }
    batch.commit();
    return tally.report(ending, Duration.between(begin, ingest.clock().instant()));
  }

  private Ending goThrough(List<SourceFile> files) {
    for (SourceFile file : files) {
      if (!ingest.progress().goesOn()) {
        settleAll();
        return Ending.STOPPED;
      }
      take(file);
      while (pending.size() > 4 * ingest.settings().threads()) {
        settle(pending.removeFirst());
      }
      if (batch.isDue()) {
        // Only whole files: what is being read now comes into this commit too.
        settleAll();
        batch.commit();
      }
    }
    settleAll();
    return left.isEmpty() ? Ending.DONE : Ending.STOPPED;
  }

  private void settleAll() {
    while (!pending.isEmpty()) {
      if (!ingest.progress().goesOn()) {
        leaveWaiting();
      }
      Optional.ofNullable(pending.pollFirst()).ifPresent(this::settle);
    }
  }

  /** Who stops waits for the files that are being read, not for those that nobody has begun. */
  private void leaveWaiting() {
    for (Pending file : List.copyOf(pending)) {
      boolean unread =
          switch (file.work()) {
            case Pending.Reading(var result) -> pool.withdraw(result);
            case Pending.SameAs(var owner) -> left.contains(owner);
          };
      if (unread) {
        pending.remove(file);
        left.add(LookedAt.nameOf(file.file().path()));
      }
    }
  }

  private void take(SourceFile file) {
    String name = LookedAt.nameOf(file.path());
    Optional<LedgerEntry> before = ledger.of(name);
    boolean again = before.isPresent() && isReadAgain(before.get());
    if (before.isPresent() && before.get().looksLike(file.size(), file.modified()) && !again) {
      unchanged(file);
      return;
    }
    String sha256;
    try {
      sha256 = ContentHash.of(file.path());
    } catch (IOException e) {
      String reason = "It could not be read: " + e.getMessage() + ".";
      FileOutcome failed = new FileOutcome.Failed(reason, tries(before) + 1, kept(before));
      finish(file, "", failed, 0);
      return;
    }
    if (before.isPresent() && before.get().sha256().equals(sha256) && !again) {
      ledger.put(entryOf(file, sha256, before.get().outcome()));
      unchanged(file);
      return;
    }
    start(file, sha256);
  }

  private void start(SourceFile file, String sha256) {
    String name = LookedAt.nameOf(file.path());
    Optional<String> owner = owners.claim(sha256, name);
    Pending.Work work =
        owner.isPresent()
            ? new Pending.SameAs(owner.get())
            : new Pending.Reading(pool.submit(() -> reader.read(file)));
    boolean known = ledger.of(name).map(entry -> entry.sha256().equals(sha256)).orElse(false);
    Optional<LedgerEntry> from = known ? Optional.empty() : owners.movedFrom(sha256);
    pending.addLast(new Pending(file, sha256, work, from));
  }

  private boolean isReadAgain(LedgerEntry entry) {
    if (ingest.settings().reading() == IngestSettings.Reading.EVERYTHING) {
      return true;
    }
    return switch (ingest.scope()) {
      case Scope.FailedFiles failed -> true;
      case Scope.Folders folders ->
          entry.outcome() instanceof FileOutcome.Failed(var reason, var tries, var kept)
              && tries < ingest.settings().tries();
    };
  }

  private void settle(Pending done) {
    String name = LookedAt.nameOf(done.file().path());
    Optional<LedgerEntry> before = ledger.of(name).or(done::movedFrom);
    FileOutcome outcome =
        switch (done.work()) {
          case Pending.SameAs(var owner) -> outcomeOf(owner, before);
          case Pending.Reading(var future) -> outcomeOf(before, future);
        };
    count(done, outcome, before);
    ingest.progress().read(outcome);
    int articles = outcome.articles().size();
    done.movedFrom().ifPresent(from -> batch.forget(from, articles));
    finish(done.file(), done.sha256(), outcome, articles);
  }

  private void count(Pending done, FileOutcome outcome, Optional<LedgerEntry> before) {
    boolean had = before.isPresent() && !before.get().outcome().articles().isEmpty();
    switch (outcome) {
      case FileOutcome.Indexed(var articles) -> {
        if (done.movedFrom().isPresent()) {
          tally.moved();
        } else if (had) {
          tally.updated(articles.size());
        } else {
          tally.indexed(articles.size());
        }
      }
      case FileOutcome.Duplicate duplicate -> {
        if (done.movedFrom().isPresent()) {
          tally.moved();
        } else {
          tally.duplicate();
        }
      }
      case FileOutcome.Skipped skipped -> {}
      case FileOutcome.Failed failed -> {}
    }
  }

  private FileOutcome outcomeOf(String owner, Optional<LedgerEntry> before) {
    FileOutcome first =
        ledger
            .of(owner)
            .map(LedgerEntry::outcome)
            .orElse(new FileOutcome.Skipped("It has the same content as " + owner + "."));
    return switch (first) {
      case FileOutcome.Indexed(var articles) -> new FileOutcome.Duplicate(articles);
      case FileOutcome.Duplicate duplicate -> duplicate;
      case FileOutcome.Skipped skipped -> skipped;
      case FileOutcome.Failed(var reason, var tries, var articles) ->
          new FileOutcome.Failed(reason, tries, kept(before));
    };
  }

  private FileOutcome outcomeOf(Optional<LedgerEntry> before, Future<FileReader.Result> future) {
    int tries = tries(before) + 1;
    try {
      FileReader.Result result = future.get();
      batch.grow(result.articles());
      return result.outcome(tries, kept(before));
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case WriteProblem problem -> throw problem.problem();
        case ChildProblem problem -> throw problem; // no file can be read, whichever comes next
        case CancellationException ended -> throw ended; // the file has not been read
        case null, default -> {}
      }
      return new FileOutcome.Failed(
          "Leeszaal itself failed on this file (" + e.getCause() + "); please report it.",
          tries,
          kept(before));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was interrupted");
    }
  }

  /**
   * @param replacing articles that take the place of what the file held before
   */
  private void finish(SourceFile file, String sha256, FileOutcome outcome, int replacing) {
    batch.put(entryOf(file, sha256, outcome), replacing);
    tally.note(file.path(), outcome);
    ingest.progress().finished(file.path());
  }

  private void forgetWhatIsGone() {
    for (LedgerEntry entry : ledger.entries()) {
      if (looked.isGone(entry.path())) {
        batch.forget(entry, 0);
      }
    }
  }

  private void unchanged(SourceFile file) {
    tally.unchanged();
    ingest.progress().finished(file.path());
  }

  private LedgerEntry entryOf(SourceFile file, String sha256, FileOutcome outcome) {
    String name = LookedAt.nameOf(file.path());
    Instant since =
        ledger
            .of(name)
            .filter(before -> before.outcome().getClass() == outcome.getClass())
            .map(LedgerEntry::since)
            .orElse(begin);
    Instant modified =
        file.modified().isAfter(begin.minus(YOUNG)) ? Instant.EPOCH : file.modified();
    return new LedgerEntry(name, file.size(), modified, sha256, since, outcome);
  }

  private static int tries(Optional<LedgerEntry> entry) {
    return entry.isPresent()
            && entry.get().outcome() instanceof FileOutcome.Failed(var r, var tries, var kept)
        ? tries
        : 0;
  }

  private static List<ArticleId> kept(Optional<LedgerEntry> entry) {
    return entry.map(before -> before.outcome().articles()).orElse(List.of());
  }
}

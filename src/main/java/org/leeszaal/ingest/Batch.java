package org.leeszaal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leeszaal.article.ArticleId;

/**
 * What has come since the last commit. Articles are removed at the commit only: until then another
 * file may turn out to hold them.
 */
final class Batch {
  /** The key of the words for models and tables that articles were made with. */
  static final String KNOWLEDGE = "knowledge";

  private final Ingest ingest;
  private final Ledger ledger;
  private final Tally tally;
  private final ArticleHolders holders;
  private final List<Released> released = new ArrayList<>();
  private final Set<ArticleId> withoutFile = new HashSet<>();
  private Instant last;
  private int articles;
  private boolean fresh;

  Batch(Ingest ingest, Ledger ledger, Tally tally) {
    this.ingest = ingest;
    this.ledger = ledger;
    this.tally = tally;
    holders = new ArticleHolders(ledger);
    last = ingest.clock().instant();
  }

  /** What a file let go of, and how many articles took their place. */
  private record Released(List<ArticleId> articles, int replacing) {}

  /** Counts articles that were given to the writer. */
  void grow(int more) {
    articles += more;
  }

  boolean isDue() {
    return articles >= ingest.settings().commitEvery()
        || (ledger.isChanged()
            && Duration.between(last, ingest.clock().instant())
                    .compareTo(ingest.settings().commitAfter())
                >= 0);
  }

  /**
   * Notes what became of a file, in place of what the ledger had of it.
   *
   * @param replacing articles that take the place of those before
   */
  void put(LedgerEntry entry, int replacing) {
    holders.add(entry);
    ledger.of(entry.path()).ifPresent(before -> release(before, replacing));
    ledger.put(entry);
  }

  /** A file is no longer there. */
  void forget(LedgerEntry entry, int replacing) {
    if (ledger.of(entry.path()).isPresent()) {
      release(entry, replacing);
      ledger.remove(entry.path());
    }
  }

  private void release(LedgerEntry entry, int replacing) {
    holders.release(entry);
    List<ArticleId> let = entry.outcome().articles();
    if (!let.isEmpty()) {
      released.add(new Released(let, replacing));
    }
    if (entry.outcome() instanceof FileOutcome.Indexed) {
      withoutFile.addAll(let);
    }
  }

  /** Articles that are held, and whose own file may have gone or changed in this run. */
  Set<ArticleId> withoutFile() {
    Set<ArticleId> held = new TreeSet<>(withoutFile);
    held.removeIf(article -> !holders.holds(article));
    return held;
  }

  /** Makes index and ledger safe, both or none. Nothing happens when nothing has changed. */
  void commit() {
    if (articles > 0 || fresh || ledger.isChanged()) {
      removeWhatNobodyHolds();
      try {
        LedgerMark mark = ledger.save(ingest.archive());
        ingest.writer().commit(notes(mark));
        new LedgerFile(ingest.archive()).tidy(mark);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    articles = 0;
    last = ingest.clock().instant();
  }

  private void removeWhatNobodyHolds() {
    Set<ArticleId> removed = new HashSet<>();
    for (Released one : released) {
      int gone = 0;
      for (ArticleId article : one.articles()) {
        if (!holders.holds(article) && removed.add(article)) {
          ingest.writer().remove(article);
          gone++;
        }
      }
      tally.removed(Math.max(0, gone - one.replacing()));
    }
    released.clear();
  }

  /** No article is left that was made with other models and tables. */
  void everythingIsOfNow() {
    fresh = true;
  }

  private Map<String, String> notes(LedgerMark mark) {
    Map<String, String> notes = new HashMap<>(ingest.writer().notes());
    if (fresh) {
      notes.put(KNOWLEDGE, ingest.knowledge());
    }
    notes.put(LedgerMark.NOTE, mark.note());
    if (articles > 0) {
      Set<String> all = new TreeSet<>(List.of(notes.getOrDefault(KNOWLEDGE, "").split(" ")));
      all.add(ingest.knowledge());
      all.remove("");
      notes.put(KNOWLEDGE, String.join(" ", all));
    }
    return notes;
  }
}

package org.leeszaal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leeszaal.article.ArticleId;
import org.leeszaal.index.ArchiveContents;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.index.CommitNotes;
import org.leeszaal.index.IndexHealth;
import org.leeszaal.schema.ArchiveSchema;

/**
 * Whether an archive is sound: the index is as it was written, index and ledger tell the same, and
 * the articles were made with the models and tables of now.
 *
 * @param archive the folder that holds {@code index} and the ledger
 * @param knowledge the word for the models and tables of now
 */
public record Verification(Path archive, ArchiveSchema schema, String knowledge) {
  private static final String AGAIN = " 'leeszaal verify --repair' mends it.";

  /**
   * What was found, in sentences that say what to do.
   *
   * @param problems what is wrong
   * @param advice what is right but may be better
   */
  public record Findings(List<String> problems, List<String> advice) {
    public Findings {
      problems = List.copyOf(problems);
      advice = List.copyOf(advice);
    }

    /** These with other problems behind them. */
    public Findings with(List<String> others) {
      return new Findings(Stream.concat(problems.stream(), others.stream()).toList(), advice);
    }
  }

  /** Reads every byte of the index; changes nothing, and takes no lock. */
  public Findings look() {
    List<String> damage = IndexHealth.check(index());
    if (!damage.isEmpty()) {
      return new Findings(
          damage.stream()
              .map(one -> one + ". Restore a backup; without one, --repair leaves the part out.")
              .toList(),
          List.of());
    }
    List<String> problems = new ArrayList<>();
    try {
      Comparison comparison = compare(Ledger.read(archive));
      comparison.missing.forEach(
          (entry, count) ->
              problems.add(
                  count + " articles of " + entry.path() + " are not in the index." + AGAIN));
      comparison.twice.forEach(
          id -> problems.add("Article " + id + " is in the index twice." + AGAIN));
      comparison.withoutFile.forEach(
          id -> problems.add("Article " + id + " belongs to no file of the ledger." + AGAIN));
    } catch (LedgerProblem e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return new Findings(problems, advice());
  }

  private List<String> advice() {
    String made = CommitNotes.read(index()).getOrDefault(Batch.KNOWLEDGE, "");
    return made.isEmpty() || made.equals(knowledge)
        ? List.of()
        : List.of(
            "Some articles were made with other models or tables than those of now: 'leeszaal"
                + " ingest --all FOLDER...' with all your folders makes them alike.");
  }

  /**
   * Mends what can be mended: what is damaged is left out, what is in no file goes, and what is
   * missing is read again by the next import of its folder.
   *
   * @return what was done, in sentences
   * @throws org.leeszaal.index.ArchiveLocked when somebody writes the archive
   */
  public List<String> repair() {
    List<String> done = new ArrayList<>();
    if (!IndexHealth.check(index()).isEmpty()) {
      done.add(IndexHealth.leaveOutDamage(index()) + " articles were in a damaged part of it.");
    }
    try (ArchiveWriter writer = ArchiveWriter.open(index(), schema)) {
      Ledger ledger = readable(writer, done);
      Comparison comparison = compare(ledger);
      comparison.missing.keySet().forEach(entry -> readAgain(entry, comparison, ledger));
      comparison.twice.forEach(writer::remove);
      comparison.withoutFile.forEach(writer::remove);
      commit(ledger, writer);
      if (!comparison.missing.isEmpty()) {
        done.add(
            comparison.missing.size()
                + " files are read again by the next 'leeszaal ingest' of their folders.");
      }
      int removed = comparison.withoutFile.size() + comparison.twice.size();
      if (removed > 0) {
        done.add(removed + " articles without a file of their own were removed.");
      }
    }
    return done;
  }

  /** What is left of the file stays its own until then, or nobody would ever remove it. */
  private static void readAgain(LedgerEntry entry, Comparison comparison, Ledger ledger) {
    List<ArticleId> left =
        entry.outcome().articles().stream().filter(comparison::isThereOnce).toList();
    if (left.isEmpty()) {
      ledger.remove(entry.path());
    } else {
      ledger.put(entry.forgotten(left));
    }
  }

  private void commit(Ledger ledger, ArchiveWriter writer) {
    Map<String, String> notes = new HashMap<>(writer.notes());
    try {
      if (ledger.isChanged()) {
        notes.put(LedgerMark.NOTE, ledger.save(archive).note());
      }
      writer.commit(notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ledger readable(ArchiveWriter writer, List<String> done) {
    try {
      return Ledger.read(archive);
    } catch (LedgerProblem e) {
      Map<String, String> notes = new HashMap<>(writer.notes());
      notes.remove(LedgerMark.NOTE);
      writer.commit(notes);
      done.add("The ledger was damaged and begins anew: ingest the same folders again.");
      return Ledger.read(archive);
    }
  }

  private Path index() {
    return archive.resolve("index");
  }

  /** Where index and ledger differ. */
  private record Comparison(
      Map<LedgerEntry, Integer> missing,
      Set<ArticleId> there,
      Set<ArticleId> twice,
      Set<ArticleId> withoutFile) {
    boolean isThereOnce(ArticleId article) {
      return there.contains(article) && !twice.contains(article);
    }
  }

  private Comparison compare(Ledger ledger) {
    Set<ArticleId> twice = new TreeSet<>();
    Set<ArticleId> there = ArchiveContents.ids(index(), twice);
    Set<ArticleId> withoutFile = new TreeSet<>(there);
    Map<LedgerEntry, Integer> missing = new LinkedHashMap<>();
    for (LedgerEntry entry : ledger.entries()) {
      Set<ArticleId> own = new HashSet<>(entry.outcome().articles());
      withoutFile.removeAll(own);
      own.removeAll(there);
      // One that is there twice is read again too, whichever of the two is right.
      if (!own.isEmpty() || entry.outcome().articles().stream().anyMatch(twice::contains)) {
        missing.put(entry, own.size());
      }
    }
    boolean hasLedger = LedgerMark.of(archive).isThere();
    return new Comparison(missing, there, twice, hasLedger ? withoutFile : Set.of());
  }
}

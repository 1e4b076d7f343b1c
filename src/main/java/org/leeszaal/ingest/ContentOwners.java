package org.leeszaal.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leeszaal.corpus.SourceFile;

/** Which file stands for which content, by its hash: copies and moved files are seen by it. */
final class ContentOwners {
  private final Map<String, String> owners = new HashMap<>();

  /**
   * Owners that this run does not look at; whether they are still there is seen when it matters.
   */
  private final Map<String, LedgerEntry> elsewhere = new HashMap<>();

  private final Map<String, Deque<LedgerEntry>> gone = new HashMap<>();

  ContentOwners(Ledger ledger, LookedAt files) {
    for (SourceFile file : files.files()) {
      ledger
          .of(LookedAt.nameOf(file.path()))
          .filter(entry -> entry.looksLike(file.size(), file.modified()))
          .ifPresent(entry -> owners.putIfAbsent(entry.sha256(), entry.path()));
    }
    for (LedgerEntry entry : ledger.entries()) {
      if (files.isGone(entry.path())) {
        addGone(entry);
      } else if (!files.has(entry.path()) && !owners.containsKey(entry.sha256())) {
        owners.put(entry.sha256(), entry.path());
        elsewhere.put(entry.path(), entry);
      }
    }
  }

  private void addGone(LedgerEntry entry) {
    if (!entry.outcome().articles().isEmpty()) {
      gone.computeIfAbsent(entry.sha256(), k -> new ArrayDeque<>()).add(entry);
    }
  }

  /** The other file that stands for this content; where there is none, this one does from now. */
  Optional<String> claim(String sha256, String path) {
    String owner = owners.putIfAbsent(sha256, path);
    if (owner == null || owner.equals(path)) {
      return Optional.empty();
    }
    LedgerEntry entry = elsewhere.get(owner);
    if (entry != null && !Files.exists(Path.of(owner))) {
      elsewhere.remove(owner);
      addGone(entry);
      owners.put(sha256, path);
      return Optional.empty();
    }
    return Optional.of(owner);
  }

  /** A file that had this content and is no longer where it was; each is given once. */
  Optional<LedgerEntry> movedFrom(String sha256) {
    Deque<LedgerEntry> candidates = gone.get(sha256);
    return candidates == null ? Optional.empty() : Optional.ofNullable(candidates.poll());
  }
}

package org.leeszaal.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.Listing;
import org.leeszaal.corpus.SourceFile;

/** The files that a run looks at, and what it may say of those that it did not find. */
final class LookedAt {
  private final List<SourceFile> files;
  private final List<Path> roots;
  private final List<Path> closed;
  private final Set<String> present = new HashSet<>();

  private LookedAt(List<SourceFile> files, List<Path> roots, List<Path> closed) {
    this.files = files;
    this.roots = roots.stream().map(LookedAt::normal).toList();
    this.closed = closed.stream().map(LookedAt::normal).toList();
    files.forEach(file -> present.add(nameOf(file.path())));
  }

  static LookedAt of(Scope scope, Ledger ledger) {
    return switch (scope) {
      case Scope.Folders(Corpus corpus) -> {
        Listing listing = corpus.listing();
        yield new LookedAt(listing.files(), corpus.roots(), listing.closed());
      }
      case Scope.FailedFiles failed -> failedFiles(ledger);
    };
  }

  private static LookedAt failedFiles(Ledger ledger) {
    List<SourceFile> files = new ArrayList<>();
    List<Path> roots = new ArrayList<>();
    List<Path> closed = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      Path path = Path.of(entry.path());
      if (entry.outcome() instanceof FileOutcome.Failed) {
        roots.add(path);
        try {
          BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
          files.add(new SourceFile(path, now.size(), now.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
          // it is gone: forgotten like every file that is gone
        } catch (IOException e) {
          closed.add(path); // a disk that does not answer has lost nothing
        }
      }
    }
    return new LookedAt(files, roots, closed);
  }

  List<SourceFile> files() {
    return files;
  }

  boolean has(String path) {
    return present.contains(path);
  }

  /** True for a file that was looked for and not found. */
  boolean isGone(String path) {
    if (present.contains(path)) {
      return false;
    }
    Path file = Path.of(path);
    return roots.stream().anyMatch(file::startsWith) && closed.stream().noneMatch(file::startsWith);
  }

  static String nameOf(Path path) {
    return normal(path).toString();
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

package org.leeszaal.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Which files the archive has read, and what became of each: a readable table beside the index, to
 * which changes are added at its end. Each commit of the index says how much of the table belongs
 * to it ({@link LedgerMark}): whatever crashes when, the two tell the same.
 */
public final class Ledger {
  private static final int MOST_TRIES = 20;

  private final TreeMap<String, LedgerEntry> entries = new TreeMap<>();
  private final TreeSet<String> changed = new TreeSet<>();
  private LedgerMark mark = LedgerMark.NONE;
  private long rows;

  /**
   * The ledger of an archive as of the last commit of its index; empty when there is none yet.
   *
   * @throws LedgerProblem when it is damaged
   */
  public static Ledger read(Path archive) {
    for (int tries = 1; ; tries++) {
      LedgerMark mark = LedgerMark.of(archive);
      try {
        return mark.isThere() ? read(archive.resolve(mark.fileName()), mark) : new Ledger();
      } catch (NoSuchFileException e) {
        // Its place may just have been taken by a shorter one: the next commit says by which.
        if (tries == MOST_TRIES) {
          throw new LedgerProblem(archive.resolve(mark.fileName()), e);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Ledger read(Path file, LedgerMark mark) throws IOException {
    Ledger ledger = new Ledger();
    if (Files.size(file) < mark.bytes()) {
      throw new LedgerProblem(file, new IOException("its end is missing"));
    }
    try (InputStream in = new FirstBytes(Files.newInputStream(file), mark.bytes());
        CSVParser table =
            LedgerRows.READING.parse(
                new InputStreamReader(new BufferedInputStream(in), StandardCharsets.UTF_8))) {
      for (CSVRecord row : table) {
        LedgerRows.entry(row)
            .ifPresentOrElse(
                entry -> ledger.entries.put(entry.path(), entry),
                () -> ledger.entries.remove(row.get("path")));
        ledger.rows++;
      }
    } catch (UncheckedIOException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new LedgerProblem(file, e);
    }
    ledger.mark = mark;
    return ledger;
  }

  /** Every file, sorted by path. */
  public Collection<LedgerEntry> entries() {
    return List.copyOf(entries.values());
  }

  public int size() {
    return entries.size();
  }

  Optional<LedgerEntry> of(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  void put(LedgerEntry entry) {
    entries.put(entry.path(), entry);
    changed.add(entry.path());
  }

  void remove(String path) {
    entries.remove(path);
    changed.add(path);
  }

  boolean isChanged() {
    return !changed.isEmpty();
  }

  /**
   * Writes what has changed; it counts once the index commits the mark that this returns. Only for
   * who holds the archive.
   */
  LedgerMark save(Path archive) throws IOException {
    LedgerFile file = new LedgerFile(archive);
    if (!mark.isThere() || rows > 2L * entries.size() + 10_000) {
      mark = file.writeWhole(mark.generation() + 1, entries.values());
      rows = entries.size();
    } else {
      mark =
          file.append(
              mark,
              changed.stream()
                  .map(path -> of(path).map(LedgerRows::row).orElseGet(() -> LedgerRows.gone(path)))
                  .toList());
      rows += changed.size();
    }
    changed.clear();
    return mark;
  }
}

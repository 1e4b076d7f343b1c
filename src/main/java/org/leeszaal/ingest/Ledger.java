package org.leeszaal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.leeszaal.article.ArticleId;

/**
 * Which files the archive has read, and what became of each: a readable table beside the index.
 *
 * <p>It is written whole to a new file that then takes the old one's place, after the index has
 * been committed. A crash between the two makes the next run read some files again, which changes
 * nothing: an article's id comes from its content.
 */
public final class Ledger {
  private static final String FILE_NAME = "files.tsv";
  private static final String[] COLUMNS = {
    "path", "size", "modified", "sha256", "since", "outcome", "tries", "detail"
  };
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setHeader(COLUMNS).get();

  private final TreeMap<String, LedgerEntry> entries = new TreeMap<>();

  /** The ledger of an archive; empty when there is none yet. */
  public static Ledger read(Path archive) {
    Ledger ledger = new Ledger();
    Path file = archive.resolve(FILE_NAME);
    if (!Files.exists(file)) {
      return ledger;
    }
    CSVFormat withoutHeader = FORMAT.builder().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, withoutHeader)) {
      for (CSVRecord row : rows) {
        ledger.put(entryOf(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new LedgerProblem(file, e);
    }
    return ledger;
  }

  void write(Path archive) {
    Path file = archive.resolve(FILE_NAME);
    Path next = archive.resolve(FILE_NAME + ".new");
    try {
      try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(next), FORMAT)) {
        for (LedgerEntry entry : entries.values()) {
          out.printRecord(rowOf(entry));
        }
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Collection<LedgerEntry> entries() {
    return List.copyOf(entries.values());
  }

  Optional<LedgerEntry> of(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  void put(LedgerEntry entry) {
    entries.put(entry.path(), entry);
  }

  void remove(String path) {
    entries.remove(path);
  }

  private static Object[] rowOf(LedgerEntry entry) {
    String word;
    int tries = 0;
    String detail;
    switch (entry.outcome()) {
      case FileOutcome.Indexed(var articles) -> {
        word = "indexed";
        detail = String.join(" ", articles.stream().map(ArticleId::value).toList());
      }
      case FileOutcome.Skipped(var reason) -> {
        word = "skipped";
        detail = reason;
      }
      case FileOutcome.Failed(var reason, var count) -> {
        word = "failed";
        tries = count;
        detail = reason;
      }
    }
    return new Object[] {
      entry.path(),
      entry.size(),
      entry.modified().toEpochMilli(),
      entry.sha256(),
      entry.since(),
      word,
      tries,
      detail
    };
  }

  private static LedgerEntry entryOf(CSVRecord row) {
    String detail = row.get("detail");
    FileOutcome outcome =
        switch (row.get("outcome")) {
          case "indexed" ->
              new FileOutcome.Indexed(
                  Arrays.stream(detail.split(" ")).map(ArticleId::new).toList());
          case "skipped" -> new FileOutcome.Skipped(detail);
          case "failed" -> new FileOutcome.Failed(detail, Integer.parseInt(row.get("tries")));
          default -> throw new IllegalArgumentException("no such outcome: " + row.get("outcome"));
        };
    return new LedgerEntry(
        row.get("path"),
        Long.parseLong(row.get("size")),
        Instant.ofEpochMilli(Long.parseLong(row.get("modified"))),
        row.get("sha256"),
        Instant.parse(row.get("since")),
        outcome);
  }
}

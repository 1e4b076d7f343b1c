package org.leeszaal.ingest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.leeszaal.article.ArticleId;

/** How entries of the ledger are written: a table, a row a file; the last row of a path counts. */
final class LedgerRows {
  private static final String[] COLUMNS = {
    "path", "size", "modified", "sha256", "since", "outcome", "tries", "detail", "articles"
  };
  static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setRecordSeparator("\n").get();
  static final CSVFormat WITH_HEADER = FORMAT.builder().setHeader(COLUMNS).get();
  static final CSVFormat READING = WITH_HEADER.builder().setSkipHeaderRecord(true).get();

  private static final String GONE = "gone";

  private LedgerRows() {}

  static Object[] row(LedgerEntry entry) {
    return switch (entry.outcome()) {
      case FileOutcome.Indexed(var articles) -> row(entry, "indexed", 0, ids(articles), "");
      case FileOutcome.Duplicate(var articles) -> row(entry, "duplicate", 0, ids(articles), "");
      case FileOutcome.Skipped(var reason) -> row(entry, "skipped", 0, reason, "");
      case FileOutcome.Failed(var reason, var tries, var articles) ->
          row(entry, "failed", tries, reason, ids(articles));
    };
  }

  /** Says that a file is not in the ledger any more. */
  static Object[] gone(String path) {
    return new Object[] {path, 0, 0, "", Instant.EPOCH, GONE, 0, "", ""};
  }

  private static Object[] row(
      LedgerEntry entry, String word, int tries, String detail, String articles) {
    return new Object[] {
      entry.path(),
      entry.size(),
      entry.modified().toEpochMilli(),
      entry.sha256(),
      entry.since(),
      word,
      tries,
      detail,
      articles
    };
  }

  private static String ids(List<ArticleId> articles) {
    return String.join(" ", articles.stream().map(ArticleId::value).toList());
  }

  private static List<ArticleId> ids(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(" ")).map(ArticleId::new).toList();
  }

  /** Empty for a row that says that the file is gone. */
  static Optional<LedgerEntry> entry(CSVRecord row) {
    String detail = row.get("detail");
    if (row.get("outcome").equals(GONE)) {
      return Optional.empty();
    }
    FileOutcome outcome =
        switch (row.get("outcome")) {
          case "indexed" -> new FileOutcome.Indexed(ids(detail));
          case "duplicate" -> new FileOutcome.Duplicate(ids(detail));
          case "skipped" -> new FileOutcome.Skipped(detail);
          case "failed" ->
              new FileOutcome.Failed(
                  detail,
                  Integer.parseInt(row.get("tries")),
                  ids(row.isSet("articles") ? row.get("articles") : ""));
          default -> throw new IllegalArgumentException("no such outcome: " + row.get("outcome"));
        };
    return Optional.of(
        new LedgerEntry(
            row.get("path"),
            Long.parseLong(row.get("size")),
            Instant.ofEpochMilli(Long.parseLong(row.get("modified"))),
            row.get("sha256"),
            Instant.parse(row.get("since")),
            outcome));
  }
}

package org.leeszaal.extract;

import java.time.Duration;

/**
 * The limits of stage 2 and the names of table columns.
 *
 * @param largestFile in bytes: a single document above it is not read. Archives and files of many
 *     articles (ZIP, mailboxes, web archives) may be larger, each part within it
 * @param largestUnpacked in bytes: all that one archive may unpack to, nested ones included
 * @param mostCharacters of text that one file may give, all its articles together
 * @param timeLimit for a document; a file of many articles has it anew for each part
 * @param deepestNesting of archives in archives
 * @param mostParts articles and parts of one file
 * @param columns what the columns of tables and JSON Lines mean
 * @param scans whether text in pictures is recognised
 */
public record ExtractSettings(
    long largestFile,
    long largestUnpacked,
    int mostCharacters,
    Duration timeLimit,
    int deepestNesting,
    int mostParts,
    TableColumns columns,
    ScanSettings scans) {
  public static final ExtractSettings DEFAULT =
      new ExtractSettings(
          64L << 20,
          1L << 30,
          50_000_000,
          Duration.ofSeconds(60),
          5,
          100_000,
          TableColumns.DEFAULT,
          ScanSettings.DEFAULT);

  public ExtractSettings {
    if (largestFile < 1 || largestUnpacked < 1 || mostCharacters < 1 || mostParts < 1) {
      throw new IllegalArgumentException("limits of extraction must be positive");
    }
    if (timeLimit.isNegative() || timeLimit.isZero() || deepestNesting < 0) {
      throw new IllegalArgumentException("time limit and nesting of extraction must be positive");
    }
  }
}

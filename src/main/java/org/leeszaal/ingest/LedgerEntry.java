package org.leeszaal.ingest;

import java.time.Instant;
import java.util.List;
import org.leeszaal.article.ArticleId;

/**
 * One file that the archive has read.
 *
 * @param path absolute and normalised
 * @param size in bytes, when it was read
 * @param modified the file's own time, when it was read, in whole milliseconds
 * @param sha256 of the content, hex; empty when it could not be read
 * @param since when the outcome was first seen
 */
public record LedgerEntry(
    String path, long size, Instant modified, String sha256, Instant since, FileOutcome outcome) {
  /** True where size and time say that the file is as it was. */
  boolean looksLike(long otherSize, Instant otherModified) {
    return size == otherSize && modified.toEpochMilli() == otherModified.toEpochMilli();
  }

  /** The same with only these articles, and no memory of the content: the next run reads it. */
  LedgerEntry forgotten(List<ArticleId> left) {
    return new LedgerEntry(path, size, Instant.EPOCH, "", since, outcome.withOnly(left));
  }
}

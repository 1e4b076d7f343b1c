package org.leeszaal.search.engine;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.leeszaal.schema.ArchiveField;

/** Days and the minutes that the index keeps. */
final class Days {
  static final long MINUTES = 24 * 60;

  private Days() {}

  /** Articles of these days, both included; {@link LocalDate#MIN} and MAX are open ends. */
  static Query query(LocalDate first, LocalDate last) {
    long from = first.equals(LocalDate.MIN) ? Long.MIN_VALUE : first.toEpochDay() * MINUTES;
    long to = last.equals(LocalDate.MAX) ? Long.MAX_VALUE : (last.toEpochDay() + 1) * MINUTES - 1;
    String field = ArchiveField.PUBLISHED.key();
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, from, to),
        NumericDocValuesField.newSlowRangeQuery(field, from, to));
  }

  static LocalDate of(long minutes) {
    return LocalDate.ofEpochDay(Math.floorDiv(minutes, MINUTES));
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.search.SortOrder;

/**
 * What results are sorted by, as one number.
 *
 * @param newest the youngest publication of the archive, in minutes; only for {@link
 *     SortOrder#RECENT}, so that the order does not depend on the day of the search
 */
record SortKey(SortOrder order, long newest) {
  /** After a year an article has lost half of what youth gives. */
  private static final double HALF_LIFE_MINUTES = 365.0 * Days.MINUTES;

  /** Gives the number of an article of one segment. */
  interface Reader {
    double key(int doc, float score) throws IOException;
  }

  Reader reader(LeafReaderContext context) throws IOException {
    NumericDocValues published =
        DocValues.getNumeric(context.reader(), ArchiveField.PUBLISHED.key());
    return switch (order) {
      case RELEVANCE -> (doc, score) -> score;
      case RECENT ->
          (doc, score) ->
              score * (1 + (published.advanceExact(doc) ? youth(published.longValue()) : 0));
      case NEWEST ->
          (doc, score) ->
              published.advanceExact(doc) ? published.longValue() : Double.NEGATIVE_INFINITY;
      case OLDEST ->
          (doc, score) ->
              published.advanceExact(doc) ? -published.longValue() : Double.NEGATIVE_INFINITY;
    };
  }

  private double youth(long minutes) {
    return Math.pow(0.5, Math.max(0, newest - minutes) / HALF_LIFE_MINUTES);
  }
}

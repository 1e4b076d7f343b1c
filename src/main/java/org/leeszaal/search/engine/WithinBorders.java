package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Intervals that run over no border. A border stands at the first word behind it, so that an
 * interval crosses it when it begins before that word and reaches it.
 */
final class WithinBorders extends IntervalsSource {
  private final IntervalsSource inner;
  private final Term border;

  /**
   * @param border field and term of the marks; a text without any has no borders
   */
  WithinBorders(IntervalsSource inner, Term border) {
    this.inner = inner;
    this.border = border;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext context)
      throws IOException {
    IntervalIterator found = inner.intervals(field, context);
    return found == null ? null : new Kept(found, new Borders(context));
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext context, int doc)
      throws IOException {
    IntervalMatchesIterator found = inner.matches(field, context, doc);
    if (found == null) {
      return null;
    }
    Borders borders = new Borders(context);
    borders.moveTo(doc);
    return new KeptMatches(found, borders);
  }

  /** The borders of one article, asked for in order. */
  private final class Borders {
    private final @Nullable PostingsEnum marks;
    private int left;
    private int position;

    Borders(LeafReaderContext context) throws IOException {
      marks = context.reader().postings(border, PostingsEnum.POSITIONS);
    }

    void moveTo(int doc) throws IOException {
      left = 0;
      position = -1;
      if (marks != null && marks.docID() < doc) {
        marks.advance(doc);
      }
      if (marks != null && marks.docID() == doc) {
        left = marks.freq();
      }
    }

    /**
     * @param start not before that of the last question
     */
    boolean isCrossed(int start, int end) throws IOException {
      while (marks != null && position <= start && left > 0) {
        position = marks.nextPosition();
        left--;
      }
      return position > start && position <= end;
    }
  }

  private static final class Kept extends IntervalIterator {
    private final IntervalIterator found;
    private final Borders borders;
    private int doc = -1;

    Kept(IntervalIterator found, Borders borders) {
      this.found = found;
      this.borders = borders;
    }

    @Override
    public int nextInterval() throws IOException {
      if (doc != found.docID()) {
        doc = found.docID();
        borders.moveTo(doc);
      }
      int start = found.nextInterval();
      while (start != NO_MORE_INTERVALS && borders.isCrossed(start, found.end())) {
        start = found.nextInterval();
      }
      return start;
    }

    @Override
    public int start() {
      return found.start();
    }

    @Override
    public int end() {
      return found.end();
    }

    @Override
    public int gaps() {
      return found.gaps();
    }

    @Override
    public float matchCost() {
      return found.matchCost() + 5;
    }

    @Override
    public int docID() {
      return found.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return found.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return found.advance(target);
    }

    @Override
    public long cost() {
      return found.cost();
    }
  }

  private record KeptMatches(IntervalMatchesIterator found, Borders borders)
      implements IntervalMatchesIterator {
    @Override
    public boolean next() throws IOException {
      boolean more = found.next();
      while (more && borders.isCrossed(found.startPosition(), found.endPosition())) {
        more = found.next();
      }
      return more;
    }

    @Override
    public int startPosition() {
      return found.startPosition();
    }

    @Override
    public int endPosition() {
      return found.endPosition();
    }

    @Override
    public int startOffset() throws IOException {
      return found.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return found.endOffset();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() throws IOException {
      return found.getSubMatches();
    }

    @Override
    public Query getQuery() {
      return found.getQuery();
    }

    @Override
    public int gaps() {
      return found.gaps();
    }

    @Override
    public int width() {
      return found.width();
    }
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    inner.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return inner.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inner, border);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithinBorders that
        && inner.equals(that.inner)
        && border.equals(that.border);
  }

  @Override
  public String toString() {
    return "WITHIN(" + inner + ", " + border + ")";
  }
}

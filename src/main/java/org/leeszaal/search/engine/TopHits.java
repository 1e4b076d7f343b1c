package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.search.SearchRequest.Grouping;

/**
 * Collects the best results in one pass, near-duplicates as one, and counts both articles and
 * groups. Articles without a group, nearly all, never enter a table.
 */
final class TopHits extends SimpleCollector {
  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparingDouble(Found::key)
          .thenComparing(Comparator.comparingLong(Found::order).reversed());

  private final int wanted;
  private final Grouping grouping;
  private final SortKey sort;
  private final PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);
  private final Map<Long, Group> grouped = new HashMap<>();

  /** Groups that are counted but not made one. */
  private final Set<Long> apart = new HashSet<>();

  private long total;
  private long ungrouped;
  private @Nullable Scorable scorer;
  private @Nullable Leaf leaf;

  /** A group of near-duplicates so far. */
  private static final class Group {
    private Found first;
    private long articles = 1;

    Group(Found first) {
      this.first = first;
    }
  }

  /** What the collector reads of a segment. */
  private record Leaf(
      int base, NumericDocValues order, NumericDocValues groups, SortKey.Reader keys) {}

  /**
   * @param wanted how many of the best are kept
   */
  TopHits(int wanted, Grouping grouping, SortKey sort) {
    this.wanted = wanted;
    this.grouping = grouping;
    this.sort = sort;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    leaf =
        new Leaf(
            context.docBase,
            DocValues.getNumeric(context.reader(), ArchiveField.ORDER.key()),
            DocValues.getNumeric(context.reader(), ArchiveField.GROUP.key()),
            sort.reader(context));
  }

  @Override
  public void setScorer(Scorable scorable) {
    scorer = scorable;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (leaf == null || scorer == null) {
      throw new IllegalStateException("collected before a segment was set");
    }
    total++;
    float score = scorer.score();
    double key = leaf.keys().key(doc, score);
    if (!leaf.groups().advanceExact(doc)) {
      ungrouped++;
    } else if (grouping == Grouping.GROUPED) {
      addGrouped(leaf.groups().longValue(), found(doc, key, score));
      return;
    } else {
      apart.add(leaf.groups().longValue());
    }
    if (best.size() < wanted) {
      best.add(found(doc, key, score));
    } else if (wanted > 0 && key >= best.element().key()) {
      offer(found(doc, key, score));
    }
  }

  private Found found(int doc, double key, float score) throws IOException {
    if (leaf == null || !leaf.order().advanceExact(doc)) {
      throw new IllegalStateException("an article without order number");
    }
    return new Found(leaf.base() + doc, key, leaf.order().longValue(), score, 0);
  }

  private void addGrouped(long number, Found found) {
    Group group = grouped.get(number);
    if (group == null) {
      grouped.put(number, new Group(found));
    } else {
      group.articles++;
      if (found.isBefore(group.first.key(), group.first.order())) {
        group.first = found;
      }
    }
  }

  private void offer(Found found) {
    if (best.size() < wanted) {
      best.add(found);
    } else if (wanted > 0 && found.isBefore(best.element().key(), best.element().order())) {
      best.remove();
      best.add(found);
    }
  }

  /** Articles that match. */
  long total() {
    return total;
  }

  /** Results when near-duplicates count as one. */
  long groups() {
    return ungrouped + grouped.size() + apart.size();
  }

  /** The best results from the given one on. */
  List<Found> from(int first) {
    for (Group group : grouped.values()) {
      Found found = group.first;
      offer(new Found(found.doc(), found.key(), found.order(), found.score(), group.articles - 1));
    }
    Found[] sorted = best.toArray(Found[]::new);
    Arrays.sort(sorted, WORST_FIRST.reversed());
    return first >= sorted.length
        ? List.of()
        : new ArrayList<>(Arrays.asList(sorted).subList(first, sorted.length));
  }
}

package org.leeszaal.search;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.Language;

/**
 * A question to the archive. Start with {@link #of} and narrow it with the other methods.
 *
 * @param query as a person typed it; empty asks for everything
 * @param filters all must hold
 * @param from first result to show, from 0; there is no ceiling
 * @param size results to show
 * @param labels language of labels, notes and the understood query
 * @param histogram length of a bar of the timeline
 * @param facetSize most values a facet shows; {@link ArchiveSearcher#facet} pages through the rest
 */
public record SearchRequest(
    String query,
    List<Filter> filters,
    SortOrder sort,
    int from,
    int size,
    Exactness exactness,
    Grouping grouping,
    Language labels,
    Granularity histogram,
    int facetSize) {
  public SearchRequest {
    filters = List.copyOf(filters);
    if (from < 0 || size < 0 || facetSize < 0) {
      throw new IllegalArgumentException("from, size and facetSize are not negative");
    }
  }

  /** Whether words match in their other forms. */
  public enum Exactness {
    /** {@code regering} also finds {@code regeringen} and {@code regeringsleider}. */
    STEMMED,
    /** Letters only, case and accents aside. */
    EXACT
  }

  /** Whether near-duplicates count as one result. */
  public enum Grouping {
    /** One result a group of near-duplicates: its first article in the sort order. */
    GROUPED,
    /** Every article is a result. */
    SINGLE
  }

  /** Ten results by relevance, grouped, labels in English, facets of ten values. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        List.of(),
        SortOrder.RELEVANCE,
        0,
        10,
        Exactness.STEMMED,
        Grouping.GROUPED,
        Language.EN,
        Granularity.AUTO,
        10);
  }

  public SearchRequest with(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    if (!more.contains(filter)) {
      more.add(filter);
    }
    return filtered(more);
  }

  public SearchRequest without(Filter filter) {
    return filtered(filters.stream().filter(other -> !other.equals(filter)).toList());
  }

  public SearchRequest filtered(List<Filter> these) {
    return new SearchRequest(
        query, these, sort, from, size, exactness, grouping, labels, histogram, facetSize);
  }

  /**
   * The request behind a facet value: its results are as many articles as the value's count says.
   * In a dimension of one value the new value takes the place of the one chosen before.
   */
  public SearchRequest drill(Dimension dimension, String id) {
    Filter.Include chosen = new Filter.Include(dimension, id);
    List<Filter> kept = new ArrayList<>(filters);
    if (dimension.holds() == Dimension.Holds.ONE) {
      kept.removeIf(
          filter -> filter instanceof Filter.Include other && other.dimension() == dimension);
    }
    kept.remove(new Filter.Exclude(dimension, id));
    return filtered(kept).page(0, size).with(chosen);
  }

  public SearchRequest query(String other) {
    return new SearchRequest(
        other, filters, sort, from, size, exactness, grouping, labels, histogram, facetSize);
  }

  public SearchRequest sorted(SortOrder order) {
    return new SearchRequest(
        query, filters, order, from, size, exactness, grouping, labels, histogram, facetSize);
  }

  public SearchRequest page(int first, int count) {
    return new SearchRequest(
        query, filters, sort, first, count, exactness, grouping, labels, histogram, facetSize);
  }

  public SearchRequest exactness(Exactness other) {
    return new SearchRequest(
        query, filters, sort, from, size, other, grouping, labels, histogram, facetSize);
  }

  public SearchRequest grouping(Grouping other) {
    return new SearchRequest(
        query, filters, sort, from, size, exactness, other, labels, histogram, facetSize);
  }

  public SearchRequest labels(Language language) {
    return new SearchRequest(
        query, filters, sort, from, size, exactness, grouping, language, histogram, facetSize);
  }

  public SearchRequest histogram(Granularity bars) {
    return new SearchRequest(
        query, filters, sort, from, size, exactness, grouping, labels, bars, facetSize);
  }

  public SearchRequest facetSize(int values) {
    return new SearchRequest(
        query, filters, sort, from, size, exactness, grouping, labels, histogram, values);
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.FacetGroup;

/** Facet values of collected articles with their labels. */
final class Counts {
  private final Snapshot snapshot;
  private final SortedSetDocValuesFacetCounts counts;
  private final Filters filters;
  private final Language labels;

  Counts(Snapshot snapshot, FacetsCollector collected, Filters filters, Language labels)
      throws IOException {
    this.snapshot = snapshot;
    this.filters = filters;
    this.labels = labels;
    counts = new SortedSetDocValuesFacetCounts(snapshot.facets(), collected);
  }

  /** The most frequent values; those that the filters name always, whatever their count. */
  FacetGroup top(Dimension dimension, int size) throws IOException {
    FacetResult top = size == 0 ? null : counts.getTopChildren(size, key(dimension));
    List<FacetCount> values = new ArrayList<>();
    if (top != null) {
      for (LabelAndValue value : top.labelValues) {
        values.add(value(dimension, value.label, value.value.longValue()));
      }
    }
    for (String named : filters.named(dimension)) {
      if (values.stream().noneMatch(value -> value.id().equals(named))) {
        values.add(value(dimension, named, count(dimension, named)));
      }
    }
    return new FacetGroup(dimension, values, top == null ? 0 : top.childCount);
  }

  /** All values whose label or id holds the letters. */
  FacetGroup all(Dimension dimension, String contains, int from, int size) throws IOException {
    FacetResult all = counts.getAllChildren(key(dimension));
    String wanted = NameTerms.fold(contains);
    List<FacetCount> values = new ArrayList<>();
    if (all != null) {
      for (LabelAndValue value : all.labelValues) {
        if (value.value.longValue() > 0) {
          FacetCount count = value(dimension, value.label, value.value.longValue());
          if (wanted.isEmpty()
              || NameTerms.fold(count.label()).contains(wanted)
              || NameTerms.fold(count.id()).contains(wanted)) {
            values.add(count);
          }
        }
      }
    }
    values.sort(
        Comparator.comparingLong(FacetCount::count)
            .reversed()
            .thenComparing(FacetCount::label)
            .thenComparing(FacetCount::id));
    int begin = Math.min(from, values.size());
    int end = Math.min(values.size(), begin + size);
    return new FacetGroup(dimension, values.subList(begin, end), values.size());
  }

  /** Articles by id, all of them. */
  Map<String, Long> byId(Dimension dimension) throws IOException {
    Map<String, Long> found = new HashMap<>();
    FacetResult all = counts.getAllChildren(key(dimension));
    if (all != null) {
      for (LabelAndValue value : all.labelValues) {
        found.put(value.label, value.value.longValue());
      }
    }
    return found;
  }

  private long count(Dimension dimension, String id) throws IOException {
    Number number = counts.getSpecificValue(key(dimension), id);
    return number == null ? 0 : Math.max(0, number.longValue());
  }

  private static String key(Dimension dimension) {
    return Snapshot.facet(dimension).key();
  }

  private FacetCount value(Dimension dimension, String id, long count) {
    return new FacetCount(id, label(dimension, id), count, filters.selection(dimension, id));
  }

  private String label(Dimension dimension, String id) {
    if (id.equals(Dimension.NOT_DETECTED)) {
      return Wording.NOT_DETECTED.in(labels);
    }
    return switch (dimension) {
      case PERSON, ORGANISATION, PLACE -> snapshot.labels().label(new EntityId(id), labels);
      case COUNTRY -> snapshot.labels().label(EntityId.country(id), labels);
      case LANGUAGE -> languageLabel(id);
      case TYPE -> FileType.ofCode(id).name();
      case OUTLET, AUTHOR, SECTION, YEAR -> id;
    };
  }

  private String languageLabel(String code) {
    if (code.equals(Language.OTHER.code())) {
      return Wording.OTHER_LANGUAGE.in(labels);
    }
    Locale shown = labels == Language.OTHER ? Locale.ENGLISH : labels.locale();
    return Locale.of(code).getDisplayLanguage(shown);
  }
}

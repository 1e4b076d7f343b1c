package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityPage.Alias;
import org.leeszaal.search.EntityPage.MonthCount;
import org.leeszaal.search.EntityPage.Role;
import org.leeszaal.search.EntityPage.Together;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.Granularity;
import org.leeszaal.search.Histogram;

/** Reads what the archive knows of an entity, from term dictionaries and facets alone. */
record EntityReader(Snapshot snapshot, Language labels) {
  private static final int TOGETHER = 25;
  private static final int OUTLETS = 25;
  private static final int ROLES = 24;

  /** Of the entity itself, or of the one that it was merged into or became. */
  Optional<EntityPage> read(EntityId asked) throws IOException {
    if (snapshot.isEmpty()) {
      return Optional.empty();
    }
    EntityId id = snapshot.now(asked);
    Optional<KnownEntity> known = snapshot.labels().known().get(id);
    FacetsCollector articles = new FacetsCollector();
    OneCollector.search(snapshot.searcher(), snapshot.articlesQuery(id), List.of(articles));
    long total = articles.getMatchingDocs().stream().mapToLong(docs -> docs.totalHits()).sum();
    if (total == 0 && known.isEmpty()) {
      return Optional.empty();
    }
    Counts counts = new Counts(snapshot, articles, new Filters(List.of()), labels);
    Histogram time = Timeline.of(articles, Granularity.YEAR);
    Map<MonthKey, Long> months = new TreeMap<>();
    List<Alias> aliases = aliases(id, months);
    return Optional.of(
        new EntityPage(
            id,
            id.kind(),
            snapshot.labels().labels(id),
            aliases,
            roles(id),
            country(id, known),
            total,
            aliases.stream().mapToLong(Alias::count).sum(),
            time.first(),
            time.last(),
            together(id, counts),
            months.entrySet().stream()
                .map(e -> new MonthCount(e.getKey().month(), e.getKey().language(), e.getValue()))
                .toList(),
            counts.top(Dimension.OUTLET, OUTLETS).values()));
  }

  /** Of the one that it was merged into or became, as {@link #read}. */
  Optional<String> label(EntityId asked) throws IOException {
    EntityId id = snapshot.isEmpty() ? asked : snapshot.now(asked);
    String label = snapshot.labels().label(id, labels);
    return label.equals(id.value()) ? Optional.empty() : Optional.of(label);
  }

  private record MonthKey(String month, Language language) implements Comparable<MonthKey> {
    @Override
    public int compareTo(MonthKey other) {
      int byMonth = month.compareTo(other.month);
      return byMonth != 0 ? byMonth : language.compareTo(other.language);
    }
  }

  private static String country(EntityId id, Optional<KnownEntity> known) {
    return id.isCountry() ? id.iso2() : known.map(KnownEntity::country).orElse("");
  }

  private List<Alias> aliases(EntityId id, Map<MonthKey, Long> months) throws IOException {
    List<Alias> aliases = new ArrayList<>();
    TermWalk.prefix(
        snapshot.reader(),
        ArchiveField.ALIASES.key(),
        id.value() + NameTerms.SEPARATOR,
        visit -> {
          List<String> parts = NameTerms.parts(visit.term());
          Language language = Language.ofCode(parts.get(1));
          aliases.add(new Alias(parts.get(2), language, count(visit, language, months)));
          return TermWalk.Then.GO_ON;
        });
    aliases.sort(
        Comparator.comparingLong(Alias::count)
            .reversed()
            .thenComparing(Alias::name)
            .thenComparing(Alias::language));
    return aliases;
  }

  /** Written differently ("Minister", "minister") they are one. */
  private List<Role> roles(EntityId id) throws IOException {
    Map<String, Role> roles = new LinkedHashMap<>();
    Map<String, Long> most = new HashMap<>();
    TermWalk.prefix(
        snapshot.reader(),
        ArchiveField.ROLES.key(),
        id.value() + NameTerms.SEPARATOR,
        visit -> {
          List<String> parts = NameTerms.parts(visit.term());
          String words = parts.get(2);
          Language language = Language.ofCode(parts.get(1));
          long count = count(visit);
          String key = language + NameTerms.fold(words);
          boolean usual = count > most.getOrDefault(key, 0L);
          if (usual) {
            most.put(key, count);
          }
          roles.merge(
              key,
              new Role(words, language, count),
              (all, one) ->
                  new Role(usual ? words : all.words(), language, all.count() + one.count()));
          return TermWalk.Then.GO_ON;
        });
    return roles.values().stream()
        .sorted(
            Comparator.comparingLong(Role::count)
                .reversed()
                .thenComparing(Role::words)
                .thenComparing(Role::language))
        .limit(ROLES)
        .toList();
  }

  private static long count(TermWalk.Visit visit) throws IOException {
    PostingsEnum docs = visit.postings(PostingsEnum.FREQS);
    long count = 0;
    while (visit.next(docs) != DocIdSetIterator.NO_MORE_DOCS) {
      count += docs.freq();
    }
    return count;
  }

  private long count(TermWalk.Visit visit, Language language, Map<MonthKey, Long> months)
      throws IOException {
    PostingsEnum docs = visit.postings(PostingsEnum.FREQS);
    NumericDocValues published =
        MultiDocValues.getNumericValues(snapshot.reader(), ArchiveField.PUBLISHED.key());
    long count = 0;
    for (int doc = visit.next(docs); doc != DocIdSetIterator.NO_MORE_DOCS; doc = visit.next(docs)) {
      count += docs.freq();
      if (published != null && published.advanceExact(doc)) {
        String month = Timeline.period(Days.of(published.longValue()), Granularity.MONTH);
        months.merge(new MonthKey(month, language), (long) docs.freq(), Long::sum);
      }
    }
    return count;
  }

  private Together together(EntityId id, Counts counts) throws IOException {
    List<EntityRef> places = new ArrayList<>(refs(id, counts, Dimension.PLACE));
    places.addAll(refs(id, counts, Dimension.COUNTRY));
    places.sort(
        Comparator.comparingLong(EntityRef::articles).reversed().thenComparing(EntityRef::id));
    return new Together(
        refs(id, counts, Dimension.PERSON),
        refs(id, counts, Dimension.ORGANISATION),
        places.subList(0, Math.min(TOGETHER, places.size())));
  }

  private List<EntityRef> refs(EntityId without, Counts counts, Dimension dimension)
      throws IOException {
    List<EntityRef> refs = new ArrayList<>();
    for (FacetCount value : counts.top(dimension, TOGETHER + 2).values()) {
      if (!value.id().equals(Dimension.NOT_DETECTED)) {
        EntityId id =
            dimension == Dimension.COUNTRY
                ? EntityId.country(value.id())
                : new EntityId(value.id());
        if (!id.equals(without) && refs.size() < TOGETHER) {
          refs.add(new EntityRef(id, value.label(), id.kind(), value.count()));
        }
      }
    }
    return refs;
  }
}

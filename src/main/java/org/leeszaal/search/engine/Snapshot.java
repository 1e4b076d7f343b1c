package org.leeszaal.search.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.ArchiveState;
import org.leeszaal.schema.FacetDimension;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.ArchiveTimes;
import org.leeszaal.search.Dimension;

/** One state of the archive: a reader, and what is made from just that reader. */
final class Snapshot {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final @Nullable SortedSetDocValuesReaderState facets;
  private final List<Language> languages;
  private final Set<String> fields;
  private final ArchiveSchema schema;
  private final EntityNames names;
  private final EntityLabels labels;

  Snapshot(DirectoryReader reader, ArchiveSchema schema, KnownNames known) throws IOException {
    schema.version().check(reader.directory(), reader.getIndexCommit().getUserData());
    this.reader = reader;
    this.schema = schema;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(schema.similarity());
    fields = new HashSet<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      if (MultiTerms.getTerms(reader, field.name) != null) {
        fields.add(field.name);
      }
    }
    facets =
        fields.contains(ArchiveField.FACETS.key())
            ? new DefaultSortedSetDocValuesReaderState(
                reader, ArchiveField.FACETS.key(), schema.facets())
            : null;
    languages =
        Arrays.stream(Language.values())
            .filter(
                language ->
                    Arrays.stream(TextPart.values())
                        .anyMatch(part -> fields.contains(part.stems(language))))
            .toList();
    names = new EntityNames(this, known);
    labels = new EntityLabels(reader, known);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  ArchiveSchema schema() {
    return schema;
  }

  EntityNames names() {
    return names;
  }

  EntityLabels labels() {
    return labels;
  }

  /** True for an archive without an article. */
  boolean isEmpty() {
    return facets == null;
  }

  SortedSetDocValuesReaderState facets() {
    if (facets == null) {
      throw new IllegalStateException("an empty archive has no facets");
    }
    return facets;
  }

  /** False for a field without a word; asking it for one would be an error. */
  boolean has(String field) {
    return fields.contains(field);
  }

  /** Those that some article is in, so that no others are searched. */
  List<Language> languages() {
    return languages;
  }

  static TermQuery facetQuery(Dimension dimension, String id) {
    return new TermQuery(
        DrillDownQuery.term(ArchiveField.FACETS.key(), facet(dimension).key(), id));
  }

  static FacetDimension facet(Dimension dimension) {
    return FacetDimension.valueOf(dimension.name());
  }

  /** Articles that mention an entity, as the facets count them. */
  Query articlesQuery(EntityId id) {
    String value = id.value();
    return switch (value.substring(0, value.indexOf('/'))) {
      case "person" -> facetQuery(Dimension.PERSON, value);
      case "org" -> facetQuery(Dimension.ORGANISATION, value);
      case "place" -> facetQuery(Dimension.PLACE, value);
      case "country" -> facetQuery(Dimension.COUNTRY, id.iso2());
      default -> new NameQueries(this).mentioned(List.of(value));
    };
  }

  /** When what this state shows came in. */
  ArchiveTimes times() throws IOException {
    ArchiveState notes = ArchiveState.of(reader.getIndexCommit().getUserData());
    Instant begin = notes.lastImport();
    return new ArchiveTimes(
        notes.asOf(), begin.equals(Instant.EPOCH) ? begin : begin.minusMillis(1));
  }

  /**
   * Who is meant where this entity was found and a person decided otherwise; itself while articles
   * mention it, or when nobody decided.
   */
  EntityId now(EntityId id) throws IOException {
    if (!fields.contains(ArchiveField.FORMER.key())) {
      return id;
    }
    EntityId now = id;
    Set<EntityId> passed = new HashSet<>();
    while (passed.add(now) && articles(now) == 0) {
      now = next(now);
    }
    return now;
  }

  /** Who took an entity's place; itself when nobody did, or several. */
  private EntityId next(EntityId id) throws IOException {
    Set<EntityId> next = new HashSet<>();
    TermWalk.prefix(
        reader,
        ArchiveField.FORMER.key(),
        NameTerms.former(id.value(), ""),
        visit -> {
          String other = NameTerms.parts(visit.term()).get(1);
          if (!other.isEmpty()) {
            next.add(new EntityId(other));
          }
          return TermWalk.Then.GO_ON;
        });
    return next.size() == 1 ? next.iterator().next() : id;
  }

  /** How many articles mention an entity. */
  long articles(EntityId id) throws IOException {
    return searcher.count(articlesQuery(id));
  }

  /** The youngest publication in minutes, 0 when no article has a date. */
  long newest() throws IOException {
    byte[] newest = PointValues.getMaxPackedValue(reader, ArchiveField.PUBLISHED.key());
    return newest == null ? 0 : LongPoint.decodeDimension(newest, 0);
  }

  /** The number of an article in the reader, or -1. */
  int find(ArticleId id) throws IOException {
    var found =
        searcher.search(new TermQuery(new Term(ArchiveField.ID.key(), id.value())), 1).scoreDocs;
    return found.length == 0 ? -1 : found[0].doc;
  }
}

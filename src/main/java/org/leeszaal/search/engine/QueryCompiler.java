package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Makes a Lucene query of a query tree. */
final class QueryCompiler {
  private final WordQueries words;
  private final NameQueries names;
  private final Intervaller intervals;
  private final TagQueries tags;

  QueryCompiler(Snapshot snapshot, TagQueries tags) {
    words = new WordQueries(snapshot);
    names = new NameQueries(snapshot);
    intervals = new Intervaller(words, names);
    this.tags = tags;
  }

  boolean isTooBroad() {
    return intervals.isTooBroad();
  }

  NameQueries names() {
    return names;
  }

  /** Nothing matches a query without a word that can be searched. */
  Query compile(QueryNode node) throws IOException {
    return part(node).orElse(new MatchNoDocsQuery("nothing to search"));
  }

  /** Empty for a part without a word, such as a lone percent sign: it narrows nothing. */
  private Optional<Query> part(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.All all -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case QueryNode.And and -> and(and);
      case QueryNode.Or or -> or(or);
      case QueryNode.Not not -> part(not.clause()).map(QueryCompiler::without);
      case QueryNode.Word word -> words.phrase(word.field(), word.text(), word.matching());
      case QueryNode.Wildcard wildcard -> wildcard(wildcard);
      case QueryNode.Regex regex -> Optional.of(regex(regex));
      case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy);
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Near near -> places(near, QueryField.TEXT);
      case QueryNode.AtLeast atLeast -> atLeast(atLeast);
      case QueryNode.Entity entity -> Optional.of(names.query(entity));
      case QueryNode.Dates dates -> Optional.of(Days.query(dates.first(), dates.last()));
      case QueryNode.Length length -> Optional.of(length(length));
      case QueryNode.Value value -> Optional.of(value(value));
    };
  }

  private Optional<Query> and(QueryNode.And and) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int must = 0;
    int not = 0;
    for (QueryNode clause : and.clauses()) {
      boolean negative = clause instanceof QueryNode.Not;
      QueryNode inner = clause instanceof QueryNode.Not denied ? denied.clause() : clause;
      Optional<Query> query = part(inner);
      if (query.isPresent()) {
        all.add(query.get(), negative ? Occur.MUST_NOT : Occur.MUST);
        must += negative ? 0 : 1;
        not += negative ? 1 : 0;
      }
    }
    if (must == 0 && not > 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return must + not == 0 ? Optional.empty() : Optional.of(all.build());
  }

  private Optional<Query> or(QueryNode.Or or) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int clauses = 0;
    for (QueryNode clause : or.clauses()) {
      Optional<Query> query = part(clause);
      if (query.isPresent()) {
        any.add(query.get(), Occur.SHOULD);
        clauses++;
      }
    }
    return clauses == 0 ? Optional.empty() : Optional.of(any.build());
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private Optional<Query> wildcard(QueryNode.Wildcard wildcard) throws IOException {
    List<String> patterns = Patterns.words(wildcard.pattern());
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    return patterns.size() == 1
        ? Optional.of(words.pattern(wildcard.field(), Patterns.wildcard(patterns.getFirst())))
        : places(wildcard, wildcard.field());
  }

  private Query regex(QueryNode.Regex regex) {
    Optional<Automaton> forms = Patterns.regex(regex.pattern());
    return forms
        .map(pattern -> words.pattern(regex.field(), pattern))
        .orElse(new MatchNoDocsQuery("a regular expression that is too hard"));
  }

  private Optional<Query> fuzzy(QueryNode.Fuzzy fuzzy) {
    List<String> patterns = Patterns.words(fuzzy.text());
    return patterns.size() == 1
        ? Optional.of(words.fuzzy(fuzzy.field(), patterns.getFirst(), fuzzy.edits()))
        : words.phrase(fuzzy.field(), fuzzy.text(), Matching.STEMMED);
  }

  private Optional<Query> phrase(QueryNode.Phrase phrase) throws IOException {
    boolean plain = phrase.parts().stream().allMatch(QueryNode.Word.class::isInstance);
    if ((plain && phrase.slop() == 0) || !Parts.isText(phrase.field())) {
      String text =
          phrase.parts().stream()
              .map(part -> part instanceof QueryNode.Word word ? word.text() : "")
              .collect(Collectors.joining(" "));
      return words.phrase(phrase.field(), text, phrase.matching());
    }
    return places(phrase, phrase.field());
  }

  private Optional<Query> places(QueryNode node, QueryField field) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (TextPart part : Parts.of(field)) {
      Optional<IntervalsSource> source = intervals.source(node, part);
      if (source.isPresent()) {
        Query query = new IntervalQuery(part.exact(), source.get());
        queries.add(new BoostQuery(query, Parts.weight(part)));
      }
    }
    return queries.isEmpty() ? Optional.empty() : Optional.of(WordQueries.best(queries));
  }

  /**
   * A place that is named n times in a row by an ordered interval is n places; headline and body
   * are counted together by trying every way to share the n between them.
   */
  private Optional<Query> atLeast(QueryNode.AtLeast node) throws IOException {
    Optional<IntervalsSource> title = intervals.source(node.clause(), TextPart.TITLE);
    Optional<IntervalsSource> body = intervals.source(node.clause(), TextPart.BODY);
    if (title.isEmpty() || body.isEmpty()) {
      return part(node.clause());
    }
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    for (int inTitle = 0; inTitle <= Math.min(node.times(), 3); inTitle++) {
      BooleanQuery.Builder way = new BooleanQuery.Builder();
      addTimes(way, inTitle, TextPart.TITLE, title.get());
      addTimes(way, node.times() - inTitle, TextPart.BODY, body.get());
      ways.add(way.build(), Occur.SHOULD);
    }
    return Optional.of(ways.build());
  }

  private static void addTimes(
      BooleanQuery.Builder way, int times, TextPart part, IntervalsSource source) {
    if (times > 0) {
      IntervalsSource[] row = new IntervalsSource[times];
      java.util.Arrays.fill(row, source);
      IntervalsSource all = times == 1 ? source : Intervals.ordered(row);
      way.add(new IntervalQuery(part.exact(), all), Occur.MUST);
    }
  }

  private static Query length(QueryNode.Length length) {
    String field = ArchiveField.WORDS.key();
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, length.least(), length.most()),
        NumericDocValuesField.newSlowRangeQuery(field, length.least(), length.most()));
  }

  private Query value(QueryNode.Value value) throws IOException {
    return switch (value.field()) {
      case LANGUAGE -> Snapshot.facetQuery(Dimension.LANGUAGE, value.value());
      case TYPE -> Snapshot.facetQuery(Dimension.TYPE, value.value());
      case TAG -> tags.query(value.value());
    };
  }
}

package org.leeszaal.search.plain;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Makes Lucene queries, in the field of every language. */
final class PlainQueries {
  private final QueryBuilder builder;
  private final FacetsConfig facets;

  PlainQueries(Analyzer analyzer, FacetsConfig facets) {
    builder = new QueryBuilder(analyzer);
    this.facets = facets;
  }

  Query narrowed(PlainQuery query) {
    if (query.filters().isEmpty()) {
      return of(query);
    }
    DrillDownQuery narrowed = new DrillDownQuery(facets, of(query));
    query.filters().forEach((facet, value) -> narrowed.add(facet.key(), value));
    return narrowed;
  }

  /** Without filters. */
  Query of(PlainQuery query) {
    if (query.form() == PlainQuery.Form.EVERYTHING) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder anyLanguage = new BooleanQuery.Builder();
    PlainSchema.TEXTS.forEach(
        field -> inField(query, field).ifPresent(made -> anyLanguage.add(made, Occur.SHOULD)));
    BooleanQuery made = anyLanguage.build();
    return made.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : made;
  }

  private Optional<Query> inField(PlainQuery query, String field) {
    return Optional.ofNullable(
        switch (query.form()) {
          case ALL_WORDS -> builder.createBooleanQuery(field, query.text(), Occur.MUST);
          case SOME_WORDS -> builder.createBooleanQuery(field, query.text(), Occur.SHOULD);
          case PHRASE -> builder.createPhraseQuery(field, query.text());
          case PREFIX -> new PrefixQuery(new Term(field, query.text().toLowerCase(Locale.ROOT)));
          case EVERYTHING -> MatchAllDocsQuery.INSTANCE;
        });
  }
}

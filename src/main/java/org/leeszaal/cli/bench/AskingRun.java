package org.leeszaal.cli.bench;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.quality.Latency;
import org.leeszaal.quality.made.MadeArchive;
import org.leeszaal.quality.made.MadeQueries;
import org.leeszaal.quality.made.MadeQuery;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.plain.PlainFacet;
import org.leeszaal.search.plain.PlainQuery;
import org.leeszaal.search.plain.PlainSearcher;

/**
 * Asks both programs the same questions, by turns. Each question is asked once, so that no answer
 * is remembered; other questions of the kind are asked before for warming up.
 */
final class AskingRun {
  private static final int WARM_UP = 200;
  private static final int HITS = 10;

  private final PlainSearcher plain;
  private final ArchiveSearcher leeszaal;

  AskingRun(PlainSearcher plain, ArchiveSearcher leeszaal) {
    this.plain = plain;
    this.leeszaal = leeszaal;
  }

  /**
   * @param plainTotal articles found by all questions together
   * @param leeszaalTotal articles found by all questions together
   */
  record Asked(
      MadeQuery.Kind kind, Latency plain, Latency leeszaal, long plainTotal, long leeszaalTotal) {}

  /**
   * @param count questions of each kind
   */
  List<Asked> measure(MadeArchive archive, int articles, int count, long seed) {
    for (MadeQuery.Kind kind : MadeQuery.Kind.values()) {
      ask(kind, new MadeQueries(archive, articles, seed + 1).of(kind, WARM_UP));
    }
    List<Asked> all = new ArrayList<>();
    for (MadeQuery.Kind kind : MadeQuery.Kind.values()) {
      all.add(ask(kind, new MadeQueries(archive, articles, seed + 2).of(kind, count)));
    }
    return all;
  }

  private Asked ask(MadeQuery.Kind kind, List<MadeQuery> queries) {
    long[] plainNanos = new long[queries.size()];
    long[] ourNanos = new long[queries.size()];
    long plainTotal = 0;
    long ourTotal = 0;
    for (int i = 0; i < queries.size(); i++) {
      PlainQuery simple = plain(queries.get(i));
      SearchRequest request = leeszaal(queries.get(i));
      long begin = System.nanoTime();
      plainTotal += plain.search(simple, HITS).total();
      long between = System.nanoTime();
      ourTotal += leeszaal.search(request).total();
      plainNanos[i] = between - begin;
      ourNanos[i] = System.nanoTime() - between;
    }
    return new Asked(kind, Latency.of(plainNanos), Latency.of(ourNanos), plainTotal, ourTotal);
  }

  /** A plain program has no names: a person is a value of its facet there. */
  static PlainQuery plain(MadeQuery query) {
    return switch (query.kind()) {
      case WORD, WORDS, NAME -> PlainQuery.of(PlainQuery.Form.ALL_WORDS, query.text());
      case PHRASE -> PlainQuery.of(PlainQuery.Form.PHRASE, query.text());
      case WILDCARD -> PlainQuery.of(PlainQuery.Form.PREFIX, query.text());
      case PERSON ->
          PlainQuery.of(PlainQuery.Form.EVERYTHING, "")
              .with(PlainFacet.PERSON, query.person().value());
      case FILTER ->
          PlainQuery.of(PlainQuery.Form.ALL_WORDS, query.text())
              .with(PlainFacet.COUNTRY, query.country())
              .with(PlainFacet.YEAR, query.year());
    };
  }

  static SearchRequest leeszaal(MadeQuery query) {
    return switch (query.kind()) {
      case WORD, WORDS, NAME -> SearchRequest.of(query.text());
      case PHRASE -> SearchRequest.of("\"" + query.text() + "\"");
      case WILDCARD -> SearchRequest.of(query.text() + "*");
      case PERSON -> SearchRequest.of("person:\"" + query.text() + "\"");
      case FILTER ->
          SearchRequest.of(query.text())
              .with(new Filter.Include(Dimension.COUNTRY, query.country()))
              .with(new Filter.Include(Dimension.YEAR, query.year()));
    };
  }
}

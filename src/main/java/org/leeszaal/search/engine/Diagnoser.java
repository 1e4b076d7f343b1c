package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.Diagnosis;
import org.leeszaal.search.Diagnosis.Change;
import org.leeszaal.search.Diagnosis.Proposal;
import org.leeszaal.search.Diagnosis.TermHits;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryWriter;

/** Looks for what would find something when a query found nothing. */
record Diagnoser(Snapshot snapshot, SearchRequest request, TagQueries tags) {
  private static final int SPELLINGS = 3;
  private static final int MOST_PARTS = 8;

  Diagnosis diagnose(QueryNode tree) throws IOException {
    if (snapshot.isEmpty()) {
      return Diagnosis.NONE;
    }
    List<QueryNode> parts = tree instanceof QueryNode.And and ? and.clauses() : List.of(tree);
    List<TermHits> terms = new ArrayList<>();
    Set<Proposal> proposals = new LinkedHashSet<>();
    for (QueryNode part : parts.stream().limit(MOST_PARTS).toList()) {
      if (!(part instanceof QueryNode.Not) && !(part instanceof QueryNode.All)) {
        long total = count(part);
        terms.add(new TermHits(QueryWriter.write(part), total));
        if (total == 0) {
          proposals.addAll(spellings(part));
        }
      }
    }
    if (parts.size() > 1) {
      proposals.addAll(shorter(parts));
    }
    if (!request.filters().isEmpty()) {
      propose(proposals, Change.UNFILTERED, request.filtered(List.of()));
    }
    return new Diagnosis(terms, new ArrayList<>(proposals));
  }

  private long count(QueryNode node) throws IOException {
    Query query = new QueryCompiler(snapshot, tags).compile(node);
    return snapshot.searcher().count(Filters.of(request.filters(), snapshot).narrow(query));
  }

  private void propose(Set<Proposal> proposals, Change change, SearchRequest other)
      throws IOException {
    long total = new SearchRun(snapshot, other, tags).count();
    if (total > 0) {
      proposals.add(new Proposal(change, other.query(), total));
    }
  }

  private Set<Proposal> shorter(List<QueryNode> parts) throws IOException {
    Set<Proposal> proposals = new LinkedHashSet<>();
    for (QueryNode dropped : parts.stream().limit(MOST_PARTS).toList()) {
      List<QueryNode> rest = new ArrayList<>(parts);
      rest.remove(dropped);
      if (rest.stream().anyMatch(part -> !(part instanceof QueryNode.Not))) {
        QueryNode shorter = rest.size() == 1 ? rest.getFirst() : new QueryNode.And(rest);
        propose(proposals, Change.DROPPED, request.query(QueryWriter.write(shorter)));
      }
    }
    return proposals;
  }

  private Set<Proposal> spellings(QueryNode part) throws IOException {
    Set<Proposal> proposals = new LinkedHashSet<>();
    if (part instanceof QueryNode.Word word) {
      DirectSpellChecker checker = new DirectSpellChecker();
      Term term = new Term(TextPart.BODY.exact(), NameTerms.fold(word.text()));
      for (SuggestWord other :
          checker.suggestSimilar(
              term, SPELLINGS, snapshot.reader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
        propose(
            proposals,
            Change.SPELLING,
            request.query(request.query().replace(word.text(), other.string)));
      }
    }
    return proposals;
  }
}

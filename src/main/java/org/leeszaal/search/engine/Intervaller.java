package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.QueryField;

/**
 * Where in a part of an article something stands. Words, patterns and names live in different
 * fields; since a word has the same position in all of them, they can be compared.
 */
final class Intervaller {
  /** A pattern next to something may stand for at most this many words. */
  private static final int MOST_FORMS = 5000;

  private final WordQueries words;
  private final NameQueries names;
  private boolean tooBroad;

  Intervaller(WordQueries words, NameQueries names) {
    this.words = words;
    this.names = names;
  }

  /** Empty when the node does not stand at a place in the text. */
  Optional<IntervalsSource> source(QueryNode node, TextPart part) throws IOException {
    return switch (node) {
      case QueryNode.Word word -> word(word.text(), word.matching(), part);
      case QueryNode.Wildcard wildcard -> pattern(wildcard.pattern(), part);
      case QueryNode.Regex regex -> regex(regex, part);
      case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy, part);
      case QueryNode.Entity entity -> entity(entity, part);
      case QueryNode.Phrase phrase -> phrase(phrase, part);
      case QueryNode.Near near -> near(near, part);
      case QueryNode.Or or -> or(or, part);
      case QueryNode.And and -> all(and.clauses(), part).map(Intervaller::unordered);
      case QueryNode.All all -> Optional.empty();
      case QueryNode.Not not -> Optional.empty();
      case QueryNode.AtLeast atLeast -> Optional.empty();
      case QueryNode.Dates dates -> Optional.empty();
      case QueryNode.Length length -> Optional.empty();
      case QueryNode.Value value -> Optional.empty();
    };
  }

  private Optional<IntervalsSource> word(String text, Matching matching, TextPart part) {
    Set<IntervalsSource> forms = new LinkedHashSet<>();
    for (WordQueries.Row row : words.rows(field(part), text, matching)) {
      forms.add(WordQueries.source(row.words()));
    }
    return any(forms);
  }

  private static Optional<IntervalsSource> any(Set<IntervalsSource> forms) {
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        forms.size() == 1 ? forms.iterator().next() : Intervals.or(false, new ArrayList<>(forms)));
  }

  /** True when a pattern stood for too many words to be looked at. */
  boolean isTooBroad() {
    return tooBroad;
  }

  private Optional<IntervalsSource> pattern(String pattern, TextPart part) throws IOException {
    List<IntervalsSource> row = new ArrayList<>();
    for (String word : Patterns.words(pattern)) {
      row.add(forms(Patterns.wildcard(word), part));
    }
    if (row.isEmpty()) {
      return Optional.empty();
    }
    IntervalsSource whole =
        row.size() == 1 ? row.getFirst() : Intervals.phrase(row.toArray(IntervalsSource[]::new));
    return Optional.of(Intervals.fixField(part.exact(), whole));
  }

  private Optional<IntervalsSource> regex(QueryNode.Regex regex, TextPart part) throws IOException {
    Optional<Automaton> forms = Patterns.regex(regex.pattern());
    return Optional.of(
        Intervals.fixField(
            part.exact(),
            forms.isEmpty() ? Intervals.noIntervals("too hard") : forms(forms.get(), part)));
  }

  private IntervalsSource forms(Automaton pattern, TextPart part) throws IOException {
    if (words.forms(part.exact(), pattern, MOST_FORMS) > MOST_FORMS) {
      tooBroad = true;
      return Intervals.noIntervals("too many words");
    }
    return Intervals.multiterm(new CompiledAutomaton(pattern, false, true), MOST_FORMS, "pattern");
  }

  private static Optional<IntervalsSource> fuzzy(QueryNode.Fuzzy fuzzy, TextPart part) {
    List<String> words = Patterns.words(fuzzy.text());
    if (words.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        Intervals.fixField(
            part.exact(),
            Intervals.fuzzyTerm(words.getFirst(), fuzzy.edits(), 0, true, MOST_FORMS)));
  }

  private Optional<IntervalsSource> entity(QueryNode.Entity entity, TextPart part)
      throws IOException {
    Set<IntervalsSource> forms = new LinkedHashSet<>();
    for (String term : names.terms(entity)) {
      forms.add(Intervals.fixField(part.names(), Intervals.term(term)));
    }
    return forms.isEmpty()
        ? Optional.of(Intervals.noIntervals("nobody is called " + entity.name()))
        : any(forms);
  }

  private Optional<IntervalsSource> phrase(QueryNode.Phrase phrase, TextPart part)
      throws IOException {
    List<QueryNode> parts = new ArrayList<>();
    for (QueryNode node : phrase.parts()) {
      parts.add(
          phrase.matching() == Matching.EXACT && node instanceof QueryNode.Word word
              ? new QueryNode.Word(word.field(), word.text(), Matching.EXACT)
              : node);
    }
    return row(parts, part)
        .map(
            sources ->
                sources.size() == 1
                    ? sources.getFirst()
                    : phrase.slop() == 0
                        ? Intervals.phrase(sources.toArray(IntervalsSource[]::new))
                        : Intervals.maxgaps(phrase.slop(), unordered(sources)));
  }

  /** A lone {@code *} is any word: it makes what stands before it one word longer. */
  private Optional<List<IntervalsSource>> row(List<QueryNode> nodes, TextPart part)
      throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (!(node instanceof QueryNode.Wildcard(var field, String pattern) && pattern.equals("*"))) {
        source(node, part).ifPresent(sources::add);
      } else if (!sources.isEmpty()) {
        sources.add(Intervals.extend(sources.removeLast(), 0, 1));
      }
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources);
  }

  private Optional<IntervalsSource> near(QueryNode.Near near, TextPart part) throws IOException {
    Optional<List<IntervalsSource>> sides = all(List.of(near.left(), near.right()), part);
    if (sides.isEmpty() || sides.get().size() < 2) {
      return sides.map(List::getFirst);
    }
    IntervalsSource both = unordered(sides.get());
    return Optional.of(
        switch (near.closeness()) {
          case Closeness.Words(int most) -> Intervals.maxgaps(Math.max(0, most - 1), both);
          case Closeness.SameSentence() ->
              new WithinBorders(both, new Term(part.names(), NameTerms.SENTENCE));
          case Closeness.SameParagraph() ->
              new WithinBorders(both, new Term(part.names(), NameTerms.PARAGRAPH));
        });
  }

  private Optional<IntervalsSource> or(QueryNode.Or or, TextPart part) throws IOException {
    Set<IntervalsSource> forms = new LinkedHashSet<>();
    for (QueryNode clause : or.clauses()) {
      source(clause, part).ifPresent(forms::add);
    }
    return forms.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(new ArrayList<>(forms)));
  }

  private Optional<List<IntervalsSource>> all(List<QueryNode> nodes, TextPart part)
      throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (QueryNode node : nodes) {
      source(node, part).ifPresent(sources::add);
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources);
  }

  private static IntervalsSource unordered(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.unordered(sources.toArray(IntervalsSource[]::new));
  }

  private static QueryField field(TextPart part) {
    return switch (part) {
      case TITLE -> QueryField.TITLE;
      case LEAD -> QueryField.LEAD;
      case BODY -> QueryField.BODY;
    };
  }
}

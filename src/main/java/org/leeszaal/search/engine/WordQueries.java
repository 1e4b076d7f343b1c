package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextAnalysis;
import org.leeszaal.schema.TextPart;
import org.leeszaal.schema.Token;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.QueryField;

/**
 * Queries for words. A word is reduced by the rules of every language of the archive and searched
 * in that language's field; the fields share their statistics, so that a word that is common in
 * Dutch does not count as rare because one French article has it.
 */
final class WordQueries {
  /** What matches in further fields add to the best one. */
  private static final float TIE = 0.2f;

  private static final int FUZZY_FORMS = 512;

  private final TextAnalysis analysis;
  private final List<Language> languages;
  private final Snapshot snapshot;

  WordQueries(Snapshot snapshot) {
    analysis = snapshot.schema().analysis();
    languages = snapshot.languages();
    this.snapshot = snapshot;
  }

  /** A word to look for in a field. */
  record FieldWord(String field, String term, int position) {}

  /** Words to look for next to each other; in several fields where one of them is a stop word. */
  record Row(TextPart part, List<FieldWord> words) {}

  /** Empty when the text holds no word at all. */
  Optional<Query> phrase(QueryField field, String text, Matching matching) {
    if (!Parts.isText(field)) {
      List<FieldWord> words =
          inField(plainField(field), analysis.words(Language.OTHER, text)).toList();
      return words.isEmpty() || !snapshot.has(plainField(field))
          ? Optional.empty()
          : Optional.of(inOneField(words));
    }
    Set<Row> rows = rows(field, text, matching);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (rows.stream().allMatch(row -> row.words().size() == 1)) {
      BlendedTermQuery.Builder blended = new BlendedTermQuery.Builder();
      blended.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(TIE));
      for (Row row : rows) {
        blended.add(term(row.words().getFirst()), Parts.weight(row.part()));
      }
      return Optional.of(blended.build());
    }
    return Optional.of(
        best(
            rows.stream()
                .<Query>map(row -> new BoostQuery(query(row), Parts.weight(row.part())))
                .toList()));
  }

  /** Where the text is looked for, in which form. */
  Set<Row> rows(QueryField field, String text, Matching matching) {
    Set<Row> rows = new LinkedHashSet<>();
    for (Language language : languages) {
      List<Token> words = analysis.words(language, text);
      List<Token> stems =
          matching == Matching.EXACT ? List.of() : analysis.queryStems(language, text);
      for (TextPart part : Parts.of(field)) {
        Row row = row(part, language, words, stems);
        if (!row.words().isEmpty()
            && row.words().stream().allMatch(word -> snapshot.has(word.field()))) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Stems where there are; a word that the rules drop, and exact ones, in the exact field. */
  private static Row row(TextPart part, Language language, List<Token> words, List<Token> stems) {
    Set<Integer> stemmed = stems.stream().map(Token::position).collect(Collectors.toSet());
    return new Row(
        part,
        Stream.concat(
                inField(part.stems(language), stems),
                inField(
                    part.exact(),
                    words.stream().filter(word -> !stemmed.contains(word.position())).toList()))
            .sorted(Comparator.comparingInt(FieldWord::position))
            .toList());
  }

  private static Stream<FieldWord> inField(String field, List<Token> words) {
    return words.stream().map(word -> new FieldWord(field, word.term(), word.position()));
  }

  private static Term term(FieldWord word) {
    return new Term(word.field(), word.term());
  }

  private static Query query(Row row) {
    boolean oneField = row.words().stream().map(FieldWord::field).distinct().count() == 1;
    return oneField
        ? inOneField(row.words())
        : new IntervalQuery(row.part().exact(), source(row.words()));
  }

  private static Query inOneField(List<FieldWord> words) {
    if (words.size() == 1) {
      return new TermQuery(term(words.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(term(word), word.position()));
    return phrase.build();
  }

  /** The words next to each other, wherever they are indexed. */
  static IntervalsSource source(List<FieldWord> words) {
    IntervalsSource[] row =
        words.stream()
            .map(word -> Intervals.fixField(word.field(), Intervals.term(word.term())))
            .toArray(IntervalsSource[]::new);
    return row.length == 1 ? row[0] : Intervals.phrase(row);
  }

  /** How many words of a field the pattern stands for; counting ends behind {@code most}. */
  int forms(String field, Automaton pattern, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    int count = 0;
    if (terms != null) {
      TermsEnum forms = new CompiledAutomaton(pattern, false, true).getTermsEnum(terms);
      while (count <= most && forms.next() != null) {
        count++;
      }
    }
    return count;
  }

  /** Any of the words that a pattern stands for. */
  Query pattern(QueryField field, Automaton pattern) {
    return best(
        exactFields(field).stream()
            .<Query>map(name -> new AutomatonQuery(new Term(name, pattern.toString()), pattern))
            .toList());
  }

  Query fuzzy(QueryField field, String word, int edits) {
    return best(
        exactFields(field).stream()
            .<Query>map(name -> new FuzzyQuery(new Term(name, word), edits, 0, FUZZY_FORMS, true))
            .toList());
  }

  static List<String> exactFields(QueryField field) {
    return Parts.isText(field)
        ? Parts.of(field).stream().map(TextPart::exact).toList()
        : List.of(plainField(field));
  }

  private static String plainField(QueryField field) {
    return switch (field) {
      case BYLINE -> ArchiveField.AUTHOR.key();
      case OUTLET -> ArchiveField.OUTLET.key();
      case SECTION -> ArchiveField.SECTION.key();
      case TEXT, TITLE, LEAD, TITLE_AND_LEAD, BODY ->
          throw new IllegalArgumentException("a text field: " + field);
    };
  }

  static Query best(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
  }
}

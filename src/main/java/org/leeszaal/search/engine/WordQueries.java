package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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

  /** A field with the words to look for in it, in order. */
  record FieldWords(String field, float weight, List<Token> words) {}

  /** Empty when the text holds no word at all. */
  Optional<Query> phrase(QueryField field, String text, Matching matching) {
    Set<FieldWords> places = new LinkedHashSet<>(places(field, text, matching));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    if (places.stream().allMatch(place -> place.words().size() == 1)) {
      BlendedTermQuery.Builder blended = new BlendedTermQuery.Builder();
      blended.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(TIE));
      for (FieldWords place : places) {
        blended.add(new Term(place.field(), place.words().getFirst().term()), place.weight());
      }
      return Optional.of(blended.build());
    }
    return Optional.of(best(places.stream().map(WordQueries::inField).toList()));
  }

  /** Where the text is looked for, in which form. */
  List<FieldWords> places(QueryField field, String text, Matching matching) {
    List<FieldWords> places = new ArrayList<>();
    if (!Parts.isText(field)) {
      add(places, plainField(field), 1f, analysis.words(Language.OTHER, text));
      return places;
    }
    for (Language language : languages) {
      List<Token> words =
          matching == Matching.EXACT
              ? analysis.words(language, text)
              : analysis.queryStems(language, text);
      for (TextPart part : Parts.of(field)) {
        String name = matching == Matching.EXACT ? part.exact() : part.stems(language);
        add(places, name, Parts.weight(part), words);
      }
    }
    return places;
  }

  private void add(List<FieldWords> places, String field, float weight, List<Token> words) {
    if (!words.isEmpty() && snapshot.has(field)) {
      List<Token> placed =
          words.stream().map(word -> new Token(word.term(), word.position(), 0, 0)).toList();
      places.add(new FieldWords(field, weight, placed));
    }
  }

  private static Query inField(FieldWords place) {
    List<Token> words = place.words();
    Query query;
    if (words.size() == 1) {
      query = new TermQuery(new Term(place.field(), words.getFirst().term()));
    } else {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      words.forEach(word -> phrase.add(new Term(place.field(), word.term()), word.position()));
      query = phrase.build();
    }
    return place.weight() == 1f ? query : new BoostQuery(query, place.weight());
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

package org.leeszaal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.leeszaal.article.Language;

/** Makes words of text, by the rules of a language. Safe for use by several threads. */
public final class TextAnalysis {
  private final Map<Language, Rules> rules;

  private TextAnalysis(Map<Language, Rules> rules) {
    this.rules = rules;
  }

  /** One language: its exact words, and what is done to them for stems. */
  private record Rules(
      CustomAnalyzer exact, List<TokenFilterFactory> query, List<TokenFilterFactory> text) {}

  static TextAnalysis of(AnalysisSettings settings) {
    Map<Language, Rules> rules = new EnumMap<>(Language.class);
    StepBuilder steps = new StepBuilder(settings.resources());
    settings
        .chains()
        .forEach(
            (language, chain) -> {
              List<TokenFilterFactory> query = steps.filters(chain.stem());
              List<TokenFilterFactory> text = new ArrayList<>(query);
              text.addAll(steps.filters(chain.index()));
              rules.put(
                  language,
                  new Rules(steps.analyzer(chain.tokenizer(), chain.exact()), query, text));
            });
    return new TextAnalysis(rules);
  }

  /** The exact words of a text, in order. */
  public List<Token> words(Language language, String text) {
    try (TokenStream stream = rules(language).exact().tokenStream("", text)) {
      return collect(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The stems of words that were taken from a text, for indexing.
   *
   * @param words of this language; places between them are kept free
   */
  public TokenStream stems(Language language, List<Token> words) {
    return chain(new TokenReplay(words), rules(language).text());
  }

  /** The stems of a piece of a query. */
  public List<Token> queryStems(Language language, String text) {
    List<TokenFilterFactory> filters = rules(language).query();
    List<Token> words = words(language, text);
    if (filters.isEmpty() || words.isEmpty()) {
      return words;
    }
    try (TokenStream stream = chain(new TokenReplay(words), filters)) {
      return collect(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rules rules(Language language) {
    Rules found = rules.get(language);
    if (found == null) {
      throw new IllegalStateException("no rules for " + language);
    }
    return found;
  }

  private static TokenStream chain(TokenStream source, List<TokenFilterFactory> filters) {
    TokenStream stream = source;
    for (TokenFilterFactory filter : filters) {
      stream = filter.create(stream);
    }
    return stream;
  }

  private static List<Token> collect(TokenStream stream) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<Token> tokens = new ArrayList<>();
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      position += step.getPositionIncrement();
      tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
    }
    stream.end();
    return tokens;
  }
}

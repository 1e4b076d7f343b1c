package org.leeszaal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextAnalysis;
import org.leeszaal.schema.TextPart;
import org.leeszaal.schema.Token;
import org.leeszaal.schema.TokenReplay;

/** The word fields of an article: one pass over the text feeds the exact, stem and name fields. */
final class TextFields {
  private static final FieldType STEMS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final TextAnalysis analysis;
  private final AnnotatedArticle annotated;
  private final Map<TextPart, List<Run>> runs = new EnumMap<>(TextPart.class);

  /** Words of one language in a row. */
  private record Run(Language language, List<Token> words) {}

  TextFields(TextAnalysis analysis, AnnotatedArticle annotated) {
    this.analysis = analysis;
    this.annotated = annotated;
    Article article = annotated.article();
    runs.put(TextPart.TITLE, runs(article.title(), 0));
    runs.put(TextPart.LEAD, List.of(run(article.language(), article.lead(), 0, 0)));
    runs.put(TextPart.BODY, runs(article.body(), article.bodyBegin()));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** Every word of a part, in order. */
  List<Token> words(TextPart part) {
    List<Token> words = new ArrayList<>();
    for (Run run : runs.getOrDefault(part, List.of())) {
      words.addAll(run.words());
    }
    return words;
  }

  void addTo(Document document) {
    for (TextPart part : TextPart.values()) {
      List<Token> words = words(part);
      if (words.isEmpty()) {
        continue;
      }
      document.add(new Field(part.exact(), new TokenReplay(words), WORDS));
      for (Language language : Language.values()) {
        List<Token> own = wordsIn(part, language);
        if (!own.isEmpty()) {
          document.add(new Field(part.stems(language), analysis.stems(language, own), STEMS));
        }
      }
    }
    addNames(document, TextPart.TITLE, 0);
    addNames(document, TextPart.BODY, annotated.article().bodyBegin());
  }

  private void addNames(Document document, TextPart part, int begin) {
    List<Token> words = words(part);
    List<Token> names = new ArrayList<>();
    if (part == TextPart.BODY) {
      Article article = annotated.article();
      names.addAll(Boundaries.of(article.body(), article.language(), words));
    }
    names.addAll(MentionTokens.of(annotated.mentions(), words, begin));
    if (!names.isEmpty()) {
      names.sort(Comparator.comparingInt(Token::position));
      document.add(new Field(part.names(), new TokenReplay(names), WORDS));
    }
  }

  /** Words of a fact beside the text, such as the outlet; values are kept apart by a wide gap. */
  static void addWords(
      Document document, ArchiveField field, List<String> values, TextAnalysis analysis) {
    List<Token> words = new ArrayList<>();
    int position = 0;
    for (String value : values) {
      for (Token word : analysis.words(Language.OTHER, value)) {
        words.add(new Token(word.term(), position + word.position(), word.begin(), word.end()));
      }
      position = words.isEmpty() ? 0 : words.getLast().position() + 100;
    }
    if (!words.isEmpty()) {
      document.add(new Field(field.key(), new TokenReplay(words), WORDS));
    }
  }

  private List<Token> wordsIn(TextPart part, Language language) {
    List<Token> own = new ArrayList<>();
    for (Run run : runs.getOrDefault(part, List.of())) {
      if (run.language() == language) {
        own.addAll(run.words());
      }
    }
    return own;
  }

  /** Cuts a part of the text where its language changes. */
  private List<Run> runs(String text, int begin) {
    Article article = annotated.article();
    List<Run> found = new ArrayList<>();
    int at = 0;
    int position = 0;
    for (LanguageSpan foreign : article.foreign()) {
      int from = Math.max(at, foreign.span().begin() - begin);
      int to = Math.min(text.length(), foreign.span().end() - begin);
      if (from < to) {
        position = add(found, article.language(), new Piece(text, at, from, position));
        position = add(found, foreign.language(), new Piece(text, from, to, position));
        at = to;
      }
    }
    add(found, article.language(), new Piece(text, at, text.length(), position));
    return found;
  }

  private record Piece(String text, int from, int to, int position) {}

  private int add(List<Run> found, Language language, Piece piece) {
    if (piece.from() >= piece.to()) {
      return piece.position();
    }
    Run run =
        run(
            language,
            piece.text().substring(piece.from(), piece.to()),
            piece.from(),
            piece.position());
    found.add(run);
    return run.words().isEmpty() ? piece.position() : run.words().getLast().position() + 1;
  }

  private Run run(Language language, String text, int offset, int position) {
    List<Token> words = analysis.words(language, text);
    if (offset > 0 || position > 0) {
      words =
          words.stream()
              .map(
                  word ->
                      new Token(
                          word.term(),
                          word.position() + position,
                          word.begin() + offset,
                          word.end() + offset))
              .toList();
    }
    return new Run(language, words);
  }
}

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
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextAnalysis;
import org.leeszaal.schema.TextPart;
import org.leeszaal.schema.TextRuns;
import org.leeszaal.schema.Token;
import org.leeszaal.schema.TokenReplay;

/** The word fields of an article: one pass over the text feeds the exact, stem and name fields. */
final class TextFields {
  private static final FieldType STEMS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final TextAnalysis analysis;
  private final AnnotatedArticle annotated;
  private final Map<TextPart, TextRuns> runs = new EnumMap<>(TextPart.class);

  TextFields(TextAnalysis analysis, AnnotatedArticle annotated) {
    this.analysis = analysis;
    this.annotated = annotated;
    Article article = annotated.article();
    runs.put(TextPart.TITLE, runs(article.title(), 0));
    runs.put(
        TextPart.LEAD, TextRuns.of(analysis, article.lead(), 0, article.language(), List.of()));
    runs.put(TextPart.BODY, runs(article.body(), article.bodyBegin()));
  }

  private TextRuns runs(String text, int begin) {
    Article article = annotated.article();
    return TextRuns.of(analysis, text, begin, article.language(), article.foreign());
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
    TextRuns found = runs.get(part);
    return found == null ? List.of() : found.words();
  }

  void addTo(Document document) {
    runs.forEach((part, words) -> addWords(document, part, words));
    addNames(document, TextPart.TITLE, 0);
    addNames(document, TextPart.BODY, annotated.article().bodyBegin());
  }

  private void addWords(Document document, TextPart part, TextRuns text) {
    if (text.runs().isEmpty()) {
      return;
    }
    document.add(new Field(part.exact(), new TokenReplay(text.words()), WORDS));
    for (Language language : Language.values()) {
      List<Token> own = text.wordsIn(language);
      if (!own.isEmpty()) {
        document.add(new Field(part.stems(language), analysis.stems(language, own), STEMS));
      }
    }
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
        words.add(new Token(word.term(), position + word.position(), 0, 0));
      }
      position = words.isEmpty() ? 0 : words.getLast().position() + 100;
    }
    if (!words.isEmpty()) {
      document.add(new Field(field.key(), new TokenReplay(words), WORDS));
    }
  }
}

package org.leeszaal.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.StringHelper;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.StoredMentions;
import org.leeszaal.schema.StoredText;
import org.leeszaal.schema.TextPart;

/** What the index holds of an article: one pure function. */
final class ArticleDocument {
  private final ArchiveSchema schema;

  ArticleDocument(ArchiveSchema schema) {
    this.schema = schema;
  }

  /** The document, before the facets' own step. */
  Document of(FiledArticle filed) {
    AnnotatedArticle annotated = filed.corrected().article();
    Article article = annotated.article();
    Document document = new Document();
    addIdentity(document, article);
    addSource(document, article.source());
    TextFields text = new TextFields(schema.analysis(), annotated);
    text.addTo(document);
    add(document, ArchiveField.WORDS, text.words(TextPart.BODY).size());
    Sketch.of(article.body()).addTo(document);
    add(document, ArchiveField.ADDED, filed.added());
    filed
        .group()
        .ifPresent(
            group -> document.add(new NumericDocValuesField(ArchiveField.GROUP.key(), group)));
    document.add(
        new StoredField(
            ArchiveField.MENTIONS.key(),
            StoredMentions.encode(annotated.mentions(), article.text())));
    if (!annotated.mentions().equals(filed.found().mentions())) {
      document.add(
          new StoredField(
              ArchiveField.FOUND.key(),
              StoredMentions.encode(filed.found().mentions(), article.text())));
    }
    NameFields.addTo(document, annotated);
    CorrectionFields.addTo(document, filed.corrected());
    FacetFields.addTo(document, annotated);
    return document;
  }

  private static void addIdentity(Document document, Article article) {
    document.add(new StringField(ArchiveField.ID.key(), article.id().value(), Field.Store.YES));
    document.add(new NumericDocValuesField(ArchiveField.ORDER.key(), order(article.id())));
    PublishedDate published = article.published();
    if (published.isKnown()) {
      add(document, ArchiveField.PUBLISHED, minutes(published.iso()));
      store(document, ArchiveField.DATE, published.iso() + "|" + published.origin().code());
    }
    store(document, ArchiveField.LANGUAGE, article.language().code());
    store(
        document,
        ArchiveField.FOREIGN,
        article.foreign().stream()
            .map(
                part ->
                    part.span().begin() + "-" + part.span().end() + "-" + part.language().code())
            .collect(Collectors.joining(" ")));
    store(document, TextPart.TITLE.key(), article.title());
    store(document, TextPart.LEAD.key(), article.lead());
    document.add(new StoredField(TextPart.BODY.key(), StoredText.encode(article.body())));
    if (!article.pageText().isEmpty()) {
      document.add(new StoredField(ArchiveField.PAGE_TEXT.key(), StoredText.encodePage(article)));
    }
  }

  private void addSource(Document document, ArticleSource source) {
    for (String author : source.authors()) {
      store(document, ArchiveField.AUTHOR, author);
    }
    store(document, ArchiveField.OUTLET, source.outlet());
    store(document, ArchiveField.SECTION, source.section());
    store(document, ArchiveField.URL, source.url());
    store(document, ArchiveField.PATH, source.path());
    store(document, ArchiveField.TYPE, source.type().code());
    TextFields.addWords(document, ArchiveField.AUTHOR, source.authors(), schema.analysis());
    TextFields.addWords(document, ArchiveField.OUTLET, List.of(source.outlet()), schema.analysis());
    TextFields.addWords(
        document, ArchiveField.SECTION, List.of(source.section()), schema.analysis());
  }

  /** A number that orders articles without regard to when they came. */
  static long order(ArticleId id) {
    byte[] bytes = id.value().getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 17)[0];
  }

  /** Minutes from 1970 on the clock of the place of publication; midnight when only a day. */
  private static long minutes(String iso) {
    boolean withTime = iso.length() >= 16 && iso.charAt(10) == 'T';
    LocalDateTime local =
        withTime
            ? LocalDateTime.parse(iso.substring(0, 16))
            : LocalDate.parse(iso.substring(0, 10)).atStartOfDay();
    return Math.floorDiv(local.toEpochSecond(ZoneOffset.UTC), 60L);
  }

  private static void add(Document document, ArchiveField field, long value) {
    document.add(new LongPoint(field.key(), value));
    document.add(new NumericDocValuesField(field.key(), value));
  }

  private static void store(Document document, ArchiveField field, String value) {
    store(document, field.key(), value);
  }

  private static void store(Document document, String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StoredField(field, value));
    }
  }
}

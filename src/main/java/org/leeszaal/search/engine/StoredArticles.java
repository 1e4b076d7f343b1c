package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.Mention;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.StoredMentions;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.ArticleRef;

/** Articles as the index keeps them. */
final class StoredArticles {
  private static final Set<String> FOR_LISTS =
      Set.of(
          ArchiveField.ID.key(),
          TextPart.TITLE.key(),
          ArchiveField.OUTLET.key(),
          ArchiveField.DATE.key(),
          ArchiveField.LANGUAGE.key());

  private final StoredFields stored;

  StoredArticles(StoredFields stored) {
    this.stored = stored;
  }

  static StoredArticles of(Snapshot snapshot) throws IOException {
    return new StoredArticles(snapshot.searcher().storedFields());
  }

  AnnotatedArticle annotated(int doc) throws IOException {
    Document document = stored.document(doc);
    Article article = article(document);
    return new AnnotatedArticle(article, mentions(document, article.text()));
  }

  ArticleRef ref(int doc) throws IOException {
    Document document = stored.document(doc, FOR_LISTS);
    return new ArticleRef(
        new ArticleId(text(document, ArchiveField.ID.key())),
        text(document, TextPart.TITLE.key()),
        text(document, ArchiveField.OUTLET.key()),
        published(document),
        Language.ofCode(text(document, ArchiveField.LANGUAGE.key())));
  }

  private static Article article(Document document) {
    return new Article(
        new ArticleId(text(document, ArchiveField.ID.key())),
        text(document, TextPart.TITLE.key()),
        text(document, TextPart.LEAD.key()),
        text(document, TextPart.BODY.key()),
        Language.ofCode(text(document, ArchiveField.LANGUAGE.key())),
        foreign(text(document, ArchiveField.FOREIGN.key())),
        published(document),
        new ArticleSource(
            List.of(document.getValues(ArchiveField.AUTHOR.key())),
            text(document, ArchiveField.OUTLET.key()),
            text(document, ArchiveField.SECTION.key()),
            text(document, ArchiveField.URL.key()),
            text(document, ArchiveField.PATH.key()),
            FileType.ofCode(text(document, ArchiveField.TYPE.key()))));
  }

  private static List<Mention> mentions(Document document, String text) {
    BytesRef bytes = document.getBinaryValue(ArchiveField.MENTIONS.key());
    return bytes == null ? List.of() : StoredMentions.decode(bytes, text);
  }

  private static PublishedDate published(Document document) {
    String date = text(document, ArchiveField.DATE.key());
    int bar = date.indexOf('|');
    return bar < 0
        ? PublishedDate.UNKNOWN
        : new PublishedDate(date.substring(0, bar), DateOrigin.ofCode(date.substring(bar + 1)));
  }

  private static List<LanguageSpan> foreign(String stored) {
    List<LanguageSpan> spans = new ArrayList<>();
    for (String one : stored.isEmpty() ? new String[0] : stored.split(" ")) {
      String[] parts = one.split("-");
      spans.add(
          new LanguageSpan(
              new TextSpan(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
              Language.ofCode(parts[2])));
    }
    return spans;
  }

  private static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }
}

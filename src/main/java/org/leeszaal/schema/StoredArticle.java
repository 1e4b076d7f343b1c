package org.leeszaal.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
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

/** Reads articles back out of the stored fields. */
public final class StoredArticle {
  private StoredArticle() {}

  /** With the mentions that hold. */
  public static AnnotatedArticle corrected(Document document) {
    return with(document, ArchiveField.MENTIONS);
  }

  /** With the mentions as they were found, before any correction. */
  public static AnnotatedArticle found(Document document) {
    boolean changed = document.getBinaryValue(ArchiveField.FOUND.key()) != null;
    return with(document, changed ? ArchiveField.FOUND : ArchiveField.MENTIONS);
  }

  private static AnnotatedArticle with(Document document, ArchiveField field) {
    Article article = article(document);
    return new AnnotatedArticle(article, mentions(document, field, article));
  }

  /**
   * The mentions that hold.
   *
   * @param article from the same document
   */
  public static List<Mention> mentions(Document document, Article article) {
    return mentions(document, ArchiveField.MENTIONS, article);
  }

  private static List<Mention> mentions(Document document, ArchiveField field, Article article) {
    BytesRef bytes = document.getBinaryValue(field.key());
    return bytes == null ? List.of() : StoredMentions.decode(bytes, article.text());
  }

  private static Article article(Document document) {
    Article article = withoutPage(document);
    return article.withPageText(StoredText.page(document, article));
  }

  private static Article withoutPage(Document document) {
    return new Article(
        new ArticleId(text(document, ArchiveField.ID.key())),
        text(document, TextPart.TITLE.key()),
        text(document, TextPart.LEAD.key()),
        StoredText.body(document),
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

  /** The day it was published and where that was read. */
  public static PublishedDate published(Document document) {
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

  /** A stored text; empty where there is none. */
  public static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }
}

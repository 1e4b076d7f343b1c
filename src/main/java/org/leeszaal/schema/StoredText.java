package org.leeszaal.schema;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.Article;

/**
 * The body of an article and the text of its page as they are stored: packed, because they are most
 * of what an archive holds.
 */
public final class StoredText {
  private static final byte[] NOTHING = {};

  private StoredText() {}

  public static BytesRef encode(String body) {
    return Deflated.pack(body.getBytes(StandardCharsets.UTF_8), NOTHING);
  }

  /** The body of a document that was read with it; empty when it was read without. */
  public static String body(Document document) {
    BytesRef bytes = document.getBinaryValue(TextPart.BODY.key());
    return bytes == null ? "" : new String(Deflated.unpack(bytes, NOTHING), StandardCharsets.UTF_8);
  }

  /** The text of its page: what the article says too is not stored twice. */
  public static BytesRef encodePage(Article article) {
    return Deflated.pack(article.pageText().getBytes(StandardCharsets.UTF_8), known(article));
  }

  /**
   * The text of an article's page; empty where it has none and when the document was read without.
   *
   * @param article from the same document
   */
  static String page(Document document, Article article) {
    BytesRef bytes = document.getBinaryValue(ArchiveField.PAGE_TEXT.key());
    return bytes == null
        ? ""
        : new String(Deflated.unpack(bytes, known(article)), StandardCharsets.UTF_8);
  }

  private static byte[] known(Article article) {
    return article.text().getBytes(StandardCharsets.UTF_8);
  }
}

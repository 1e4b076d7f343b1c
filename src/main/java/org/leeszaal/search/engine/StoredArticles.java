package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.StoredArticle;
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
    return StoredArticle.corrected(stored.document(doc));
  }

  ArticleRef ref(int doc) throws IOException {
    Document document = stored.document(doc, FOR_LISTS);
    return new ArticleRef(
        new ArticleId(StoredArticle.text(document, ArchiveField.ID.key())),
        StoredArticle.text(document, TextPart.TITLE.key()),
        StoredArticle.text(document, ArchiveField.OUTLET.key()),
        StoredArticle.published(document),
        Language.ofCode(StoredArticle.text(document, ArchiveField.LANGUAGE.key())));
  }
}

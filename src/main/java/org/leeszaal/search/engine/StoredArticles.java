package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** All but what only the article's own page shows: it may be as long as the article again. */
  private static final Set<String> WITHOUT_PAGE =
      Stream.concat(
              Arrays.stream(TextPart.values()).map(TextPart::key),
              Arrays.stream(ArchiveField.values())
                  .filter(field -> field != ArchiveField.PAGE_TEXT && field != ArchiveField.FOUND)
                  .map(ArchiveField::key))
          .collect(Collectors.toUnmodifiableSet());

  private final StoredFields stored;

  StoredArticles(StoredFields stored) {
    this.stored = stored;
  }

  static StoredArticles of(Snapshot snapshot) throws IOException {
    return new StoredArticles(snapshot.searcher().storedFields());
  }

  /** Without the text of its page. */
  AnnotatedArticle annotated(int doc) throws IOException {
    return StoredArticle.corrected(stored.document(doc, WITHOUT_PAGE));
  }

  AnnotatedArticle whole(int doc) throws IOException {
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

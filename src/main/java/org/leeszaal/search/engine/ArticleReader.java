package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.article.TextSpan;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.SearchRequest;

/** Reads one article with what belongs beside it. */
record ArticleReader(Snapshot snapshot, TagQueries tags) {
  Optional<ArticlePage> read(ArticleId id, SearchRequest request) throws IOException {
    int doc = snapshot.find(id);
    if (doc < 0) {
      return Optional.empty();
    }
    ArticlePage alone = alone(doc, StoredArticles.of(snapshot).whole(doc), request.labels());
    Related related = new Related(snapshot);
    return Optional.of(
        new ArticlePage(
            alone.annotated(),
            alone.words(),
            marks(doc, alone.annotated().article(), request),
            alone.entities(),
            related.duplicates(doc),
            related.related(doc, alone.annotated())));
  }

  Optional<ArticlePage> alone(ArticleId id, Language labels) throws IOException {
    int doc = snapshot.find(id);
    return doc < 0
        ? Optional.empty()
        : Optional.of(alone(doc, StoredArticles.of(snapshot).annotated(doc), labels));
  }

  private ArticlePage alone(int doc, AnnotatedArticle annotated, Language labels)
      throws IOException {
    return new ArticlePage(
        annotated,
        HitReader.words(snapshot, doc),
        List.of(),
        new HitReader(snapshot, labels).entities(annotated, Integer.MAX_VALUE),
        List.of(),
        List.of());
  }

  private List<TextSpan> marks(int doc, Article article, SearchRequest request) throws IOException {
    if (request.query().isBlank()) {
      return List.of();
    }
    SearchRun run = new SearchRun(snapshot, request, tags);
    Map<TextPart, List<Marks.Mark>> marks = new Marks(snapshot, run.query()).of(doc, article);
    List<TextSpan> spans = new ArrayList<>();
    add(spans, marks.getOrDefault(TextPart.TITLE, List.of()), 0);
    add(spans, marks.getOrDefault(TextPart.BODY, List.of()), article.bodyBegin());
    Collections.sort(spans);
    return spans;
  }

  private static void add(List<TextSpan> spans, List<Marks.Mark> marks, int begin) {
    marks.forEach(mark -> spans.add(new TextSpan(mark.begin() + begin, mark.end() + begin)));
  }
}

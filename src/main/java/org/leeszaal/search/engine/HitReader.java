package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.Hit;

/** Makes results of what was found. */
final class HitReader {
  private static final int ENTITIES = 6;

  private final Snapshot snapshot;
  private final StoredArticles stored;
  private final Language labels;

  HitReader(Snapshot snapshot, Language labels) throws IOException {
    this.snapshot = snapshot;
    this.labels = labels;
    stored = StoredArticles.of(snapshot);
  }

  /** With passages and the entities that the article names most. */
  Hit full(Found found, Marks marks) throws IOException {
    AnnotatedArticle annotated = stored.annotated(found.doc());
    Article article = annotated.article();
    Map<TextPart, List<Marks.Mark>> marked = marks.of(found.doc(), article);
    List<Marks.Mark> inBody = marked.getOrDefault(TextPart.BODY, List.of());
    List<Marks.Mark> inLead = marked.getOrDefault(TextPart.LEAD, List.of());
    boolean leadShows = (inBody.isEmpty() && !inLead.isEmpty()) || article.body().isEmpty();
    return new Hit(
        article.id(),
        article.title(),
        Passages.whole(article.title(), marked.getOrDefault(TextPart.TITLE, List.of())),
        article.source().outlet(),
        article.published(),
        article.source().section(),
        article.source().authors(),
        article.language(),
        words(snapshot, found.doc()),
        found.score(),
        leadShows ? Passages.best(article.lead(), inLead) : Passages.best(article.body(), inBody),
        entities(annotated, ENTITIES),
        found.similar());
  }

  /** Without passages and entities. */
  Hit bare(Found found) throws IOException {
    Article article = stored.annotated(found.doc()).article();
    return new Hit(
        article.id(),
        article.title(),
        Passages.whole(article.title(), List.of()),
        article.source().outlet(),
        article.published(),
        article.source().section(),
        article.source().authors(),
        article.language(),
        words(snapshot, found.doc()),
        found.score(),
        List.of(),
        List.of(),
        found.similar());
  }

  /** The entities that the article mentions most, most mentions first. */
  List<EntityRef> entities(AnnotatedArticle annotated, int most) {
    Map<EntityId, Long> counts = new LinkedHashMap<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().isKnown()) {
        counts.merge(mention.entity(), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<EntityId, Long>comparingByValue().reversed())
        .limit(most)
        .map(entry -> snapshot.labels().ref(entry.getKey(), labels, entry.getValue()))
        .toList();
  }

  static int words(Snapshot snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues words = DocValues.getNumeric(leaf.reader(), ArchiveField.WORDS.key());
    return words.advanceExact(doc - leaf.docBase) ? (int) words.longValue() : 0;
  }
}

package org.leeszaal.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;

/**
 * Keeps near-duplicates in groups: articles that resemble each other by {@link #RESEMBLANCE}, and
 * whoever is reached from one by such steps. Because a step depends on its two articles only, the
 * groups do not depend on the order of import.
 */
final class DuplicateGroups {
  static final double RESEMBLANCE = 0.8;

  private final IndexWriter writer;
  private Set<ArticleId> touched = ConcurrentHashMap.newKeySet();
  private DirectoryReader before;

  DuplicateGroups(IndexWriter writer) throws IOException {
    this.writer = writer;
    before = DirectoryReader.open(writer);
  }

  /** Tells that an article came, changed or went. */
  void touch(ArticleId id) {
    touched.add(id);
  }

  /** What a number of an article was at the last commit; empty when it was not there. */
  OptionalLong before(ArticleId id, ArchiveField field) throws IOException {
    SketchedArticles then = new SketchedArticles(before);
    OptionalInt doc = then.find(id);
    return doc.isPresent() ? then.value(doc.getAsInt(), field) : OptionalLong.empty();
  }

  /** Groups anew what the touched articles had or have to do with. */
  void update() throws IOException {
    Set<ArticleId> these = touched;
    touched = ConcurrentHashMap.newKeySet();
    if (these.isEmpty()) {
      return;
    }
    DirectoryReader now = DirectoryReader.open(writer);
    try {
      SketchedArticles articles = new SketchedArticles(now);
      Set<Long> loose = looseGroups(these);
      BitSet affected = new BitSet();
      these.forEach(id -> articles.find(id).ifPresent(affected::set));
      articles.forEachInGroups(loose, (doc, group) -> affected.set(doc));
      for (List<Integer> group : new Regrouping(articles, affected, loose).groups()) {
        write(articles, group);
      }
    } finally {
      now.close();
    }
    DirectoryReader grouped = DirectoryReader.openIfChanged(before, writer);
    if (grouped != null) {
      before.close();
      before = grouped;
    }
  }

  void close() throws IOException {
    before.close();
  }

  /** Groups that lose or change a member: who belongs together in them is open again. */
  private Set<Long> looseGroups(Set<ArticleId> ids) throws IOException {
    SketchedArticles then = new SketchedArticles(before);
    Set<Long> loose = new HashSet<>();
    for (ArticleId id : ids) {
      then.find(id).ifPresent(doc -> then.group(doc).ifPresent(loose::add));
    }
    return loose;
  }

  /** The group's number is the least order number of its members. */
  private void write(SketchedArticles articles, List<Integer> members) throws IOException {
    OptionalLong number =
        members.size() > 1
            ? members.stream().mapToLong(articles::order).min()
            : OptionalLong.empty();
    for (int doc : members) {
      if (!number.equals(articles.group(doc))) {
        Long value = number.isPresent() ? number.getAsLong() : null;
        writer.updateDocValues(
            LuceneWriter.term(articles.id(doc)),
            new NumericDocValuesField(ArchiveField.GROUP.key(), value));
      }
    }
  }
}

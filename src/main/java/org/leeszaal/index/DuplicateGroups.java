package org.leeszaal.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
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

  /** Groups anew what the touched articles had or have to do with. */
  void update() throws IOException {
    Set<ArticleId> these = touched;
    touched = ConcurrentHashMap.newKeySet();
    if (these.isEmpty()) {
      return;
    }
    DirectoryReader now = DirectoryReader.open(writer);
    try {
      regroup(new SketchedArticles(now), affected(these, now));
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

  /** The touched articles, and those that were in a group with one. */
  private BitSet affected(Set<ArticleId> ids, DirectoryReader now) throws IOException {
    SketchedArticles then = new SketchedArticles(before);
    SketchedArticles current = new SketchedArticles(now);
    BitSet affected = new BitSet();
    Set<Long> loose = ConcurrentHashMap.newKeySet();
    for (ArticleId id : ids) {
      then.find(id).ifPresent(doc -> then.group(doc).ifPresent(loose::add));
      current.find(id).ifPresent(affected::set);
    }
    if (!loose.isEmpty()) {
      current.forEachInGroups(loose, affected::set);
    }
    return affected;
  }

  private void regroup(SketchedArticles articles, BitSet affected) throws IOException {
    articles.expect(affected.cardinality());
    BitSet done = new BitSet();
    for (int doc = affected.nextSetBit(0); doc >= 0; doc = affected.nextSetBit(doc + 1)) {
      if (!done.get(doc)) {
        write(articles, reach(articles, doc, done));
      }
    }
  }

  /** Everything that resembles the article, directly or through others. */
  private static List<Integer> reach(SketchedArticles articles, int start, BitSet done)
      throws IOException {
    List<Integer> members = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    done.set(start);
    while (!open.isEmpty()) {
      int doc = open.removeFirst();
      members.add(doc);
      for (int other : articles.candidates(doc)) {
        if (!done.get(other) && articles.resemblance(doc, other) >= RESEMBLANCE) {
          done.set(other);
          open.add(other);
        }
      }
    }
    return members;
  }

  /** The group's number is the least order number of its members. */
  private void write(SketchedArticles articles, List<Integer> members) throws IOException {
    OptionalLong number = OptionalLong.empty();
    if (members.size() > 1) {
      long least = Long.MAX_VALUE;
      for (int doc : members) {
        least = Math.min(least, ArticleDocument.order(articles.id(doc)));
      }
      number = OptionalLong.of(least);
    }
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

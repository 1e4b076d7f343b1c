package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.StoredText;
import org.leeszaal.schema.TextPart;

/** The articles of one reader, for finding those that resemble each other. */
final class SketchedArticles {
  private static final Set<String> BODY = Set.of(TextPart.BODY.key());
  private static final Set<String> ID = Set.of(ArchiveField.ID.key());

  private final DirectoryReader reader;
  private final StoredFields stored;
  private final Map<Integer, Sketch> sketches = new HashMap<>();

  SketchedArticles(DirectoryReader reader) throws IOException {
    this.reader = reader;
    stored = reader.storedFields();
  }

  /** Told an article and the bands of its sketch. */
  interface Each {
    void visit(int doc, long[] bands) throws IOException;
  }

  /** Told an article and its group. */
  interface EachGrouped {
    void visit(int doc, long group);
  }

  OptionalInt find(ArticleId id) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum found = leaf.reader().postings(LuceneWriter.term(id), PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = found.nextDoc()) {
          if (live == null || live.get(doc)) {
            return OptionalInt.of(leaf.docBase + doc);
          }
        }
      }
      return OptionalInt.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ArticleId id(int doc) throws IOException {
    return new ArticleId(stored.document(doc, ID).get(ArchiveField.ID.key()));
  }

  /** The group that the article is in. */
  OptionalLong group(int doc) {
    return value(doc, ArchiveField.GROUP);
  }

  long order(int doc) {
    return value(doc, ArchiveField.ORDER).orElseThrow();
  }

  OptionalLong value(int doc, ArchiveField field) {
    try {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), field.key());
      return values.advanceExact(doc - leaf.docBase)
          ? OptionalLong.of(values.longValue())
          : OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forEachInGroups(Set<Long> numbers, EachGrouped each) throws IOException {
    if (numbers.isEmpty()) {
      return;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues groups = DocValues.getNumeric(leaf.reader(), ArchiveField.GROUP.key());
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = groups.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = groups.nextDoc()) {
        if (numbers.contains(groups.longValue()) && (live == null || live.get(doc))) {
          each.visit(leaf.docBase + doc, groups.longValue());
        }
      }
    }
  }

  /** Visits the sketches of all articles. */
  void forEachSketch(Each each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues bands = DocValues.getBinary(leaf.reader(), ArchiveField.BANDS.key());
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = bands.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = bands.nextDoc()) {
        if (live == null || live.get(doc)) {
          each.visit(leaf.docBase + doc, Sketch.bands(bands.binaryValue()));
        }
      }
    }
  }

  /** Visits the sketches of some articles. */
  void forEachSketch(BitSet docs, Each each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues bands = DocValues.getBinary(leaf.reader(), ArchiveField.BANDS.key());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = docs.nextSetBit(leaf.docBase);
          doc >= 0 && doc < end;
          doc = docs.nextSetBit(doc + 1)) {
        if (bands.advanceExact(doc - leaf.docBase)) {
          each.visit(doc, Sketch.bands(bands.binaryValue()));
        }
      }
    }
  }

  double resemblance(int one, int other) throws IOException {
    return sketch(one).resemblance(sketch(other));
  }

  private Sketch sketch(int doc) throws IOException {
    Sketch known = sketches.get(doc);
    if (known == null) {
      known = Sketch.of(StoredText.body(stored.document(doc, BODY)));
      sketches.put(doc, known);
    }
    return known;
  }
}

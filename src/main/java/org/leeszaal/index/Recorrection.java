package org.leeszaal.index;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrected;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Reach;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.StoredArticle;

/**
 * Brings the articles of an index to another state of corrections or analysis, from their stored
 * fields. One article is in memory at a time, beside a bit for each article of a segment. Their
 * texts stay what they were, so groups of near-duplicates and times of import are carried over.
 */
final class Recorrection {
  private final IndexWriter writer;
  private final Corrector corrector;
  private final Rewrite rewrite;
  private final Sink sink;

  Recorrection(IndexWriter writer, Corrector corrector, Rewrite rewrite, Sink sink) {
    this.writer = writer;
    this.corrector = corrector;
    this.rewrite = rewrite;
    this.sink = sink;
  }

  /** Which of the articles that are looked at are written again. */
  enum Rewrite {
    CHANGED,
    ALL
  }

  /** Writes an article in place of the one with its id. */
  interface Sink {
    void write(FiledArticle filed) throws IOException;
  }

  /** Gives how many articles were written. */
  int run(Reach reach) throws IOException {
    if (reach.equals(Reach.NOTHING)) {
      return 0;
    }
    int changed = 0;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        changed += run(leaf.reader(), concerned(leaf.reader(), reach));
      }
    }
    return changed;
  }

  private int run(LeafReader reader, FixedBitSet docs) throws IOException {
    StoredFields stored = reader.storedFields();
    NumericDocValues added = DocValues.getNumeric(reader, ArchiveField.ADDED.key());
    NumericDocValues groups = DocValues.getNumeric(reader, ArchiveField.GROUP.key());
    int changed = 0;
    for (int doc = docs.nextSetBit(0);
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS) {
      Document document = stored.document(doc);
      AnnotatedArticle found = StoredArticle.found(document);
      Corrected corrected = corrector.correct(found);
      if (rewrite == Rewrite.ALL || !isFiled(document, corrected)) {
        sink.write(
            new FiledArticle(found, corrected, value(added, doc).orElse(0), value(groups, doc)));
        changed++;
      }
    }
    return changed;
  }

  private static OptionalLong value(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
  }

  /** True where the index holds the article in this state already. */
  private static boolean isFiled(Document document, Corrected corrected) {
    AnnotatedArticle annotated = corrected.article();
    return StoredArticle.mentions(document, annotated.article()).equals(annotated.mentions())
        && holds(document, ArchiveField.GIVEN, CorrectionFields.given(corrected))
        && holds(document, ArchiveField.FORMER, CorrectionFields.former(corrected));
  }

  private static boolean holds(Document document, ArchiveField field, Set<String> terms) {
    return List.of(document.getValues(field.key())).equals(List.copyOf(terms));
  }

  private static FixedBitSet concerned(LeafReader reader, Reach reach) throws IOException {
    FixedBitSet docs = new FixedBitSet(Math.max(1, reader.maxDoc()));
    switch (reach) {
      case Reach.Everything everything -> docs.set(0, reader.maxDoc());
      case Reach.Some some -> {
        for (EntityId entity : some.entities()) {
          String prefix = entity.value() + NameTerms.SEPARATOR;
          addPrefix(reader, ArchiveField.ALIASES, prefix, docs);
          addPrefix(reader, ArchiveField.FORMER, prefix, docs);
        }
        for (ArticleId article : some.articles()) {
          add(reader.postings(LuceneWriter.term(article), PostingsEnum.NONE), docs);
        }
      }
    }
    Bits live = reader.getLiveDocs();
    if (live != null) {
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        if (!live.get(doc)) {
          docs.clear(doc);
        }
      }
    }
    return docs;
  }

  private static void addPrefix(
      LeafReader reader, ArchiveField field, String prefix, FixedBitSet docs) throws IOException {
    Terms terms = reader.terms(field.key());
    if (terms == null) {
      return;
    }
    BytesRef begin = new BytesRef(prefix);
    TermsEnum walk = terms.iterator();
    for (BytesRef term = walk.seekCeil(begin) == TermsEnum.SeekStatus.END ? null : walk.term();
        term != null && StringHelper.startsWith(term, begin);
        term = walk.next()) {
      add(walk.postings(null, PostingsEnum.NONE), docs);
    }
  }

  private static void add(@org.jspecify.annotations.Nullable PostingsEnum found, FixedBitSet docs)
      throws IOException {
    if (found != null) {
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        docs.set(doc);
      }
    }
  }
}

package org.leeszaal.search.engine;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Walks the terms of a field that begin alike, leaving out those that only deleted articles have.
 */
final class TermWalk {
  private TermWalk() {}

  /**
   * @param each told a term and its entry in the index
   */
  static void prefix(IndexReader reader, String field, String prefix, Each each)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    BytesRef begin = new BytesRef(prefix);
    TermsEnum walk = terms.iterator();
    if (walk.seekCeil(begin) == TermsEnum.SeekStatus.END) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    do {
      if (!StringHelper.startsWith(walk.term(), begin)) {
        return;
      }
      Visit visit = new Visit(walk, live);
      if (visit.isLive() && each.visit(visit) == Then.STOP) {
        return;
      }
    } while (walk.next() != null);
  }

  /** What to do after a visit. */
  enum Then {
    GO_ON,
    STOP
  }

  /** Told every term. */
  interface Each {
    Then visit(Visit visit) throws IOException;
  }

  /** A term at which the walk stands. */
  static final class Visit {
    private final TermsEnum walk;
    private final Bits live;

    Visit(TermsEnum walk, Bits live) {
      this.walk = walk;
      this.live = live;
    }

    String term() throws IOException {
      return walk.term().utf8ToString();
    }

    boolean isLive() throws IOException {
      return live == null || next(postings(PostingsEnum.NONE)) != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Articles that hold the term. */
    long articles() throws IOException {
      if (live == null) {
        return walk.docFreq();
      }
      long count = 0;
      PostingsEnum docs = postings(PostingsEnum.NONE);
      while (next(docs) != DocIdSetIterator.NO_MORE_DOCS) {
        count++;
      }
      return count;
    }

    /** How often articles hold the term, in all. */
    long occurrences() throws IOException {
      if (live == null) {
        return walk.totalTermFreq();
      }
      long count = 0;
      PostingsEnum docs = postings(PostingsEnum.FREQS);
      while (next(docs) != DocIdSetIterator.NO_MORE_DOCS) {
        count += docs.freq();
      }
      return count;
    }

    /** Entries of the term, deleted articles among them: see {@link #next}. */
    PostingsEnum postings(int features) throws IOException {
      return walk.postings(null, features);
    }

    /** The next article that is not deleted. */
    int next(PostingsEnum docs) throws IOException {
      int doc = docs.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = docs.nextDoc();
      }
      return doc;
    }
  }
}

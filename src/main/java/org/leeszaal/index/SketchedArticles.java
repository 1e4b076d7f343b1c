package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextPart;

/** The articles of one reader, for finding those that resemble each other. */
final class SketchedArticles {
  /** From this part of the archive on, one walk over all bands is cheaper than looking them up. */
  private static final int WALK_FROM_PART = 8;

  private static final Set<String> BODY = Set.of(TextPart.BODY.key());
  private static final Set<String> ID = Set.of(ArchiveField.ID.key());

  private final DirectoryReader reader;
  private final StoredFields stored;
  private final Map<Integer, Sketch> sketches = new HashMap<>();
  private final Map<Integer, List<List<Integer>>> walked = new HashMap<>();
  private boolean complete;

  SketchedArticles(DirectoryReader reader) throws IOException {
    this.reader = reader;
    stored = reader.storedFields();
  }

  /** Prepares for asking about this many articles. */
  void expect(int articles) throws IOException {
    if (articles > reader.maxDoc() / WALK_FROM_PART) {
      walk();
      complete = true;
    }
  }

  OptionalInt find(ArticleId id) {
    try {
      PostingsEnum found =
          MultiTerms.getTermPostingsEnum(
              reader, ArchiveField.ID.key(), new BytesRef(id.value()), PostingsEnum.NONE);
      Bits live = MultiBits.getLiveDocs(reader);
      if (found != null) {
        for (int doc = found.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = found.nextDoc()) {
          if (live == null || live.get(doc)) {
            return OptionalInt.of(doc);
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
    try {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
      NumericDocValues groups = leaf.reader().getNumericDocValues(ArchiveField.GROUP.key());
      return groups != null && groups.advanceExact(doc - leaf.docBase)
          ? OptionalLong.of(groups.longValue())
          : OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forEachInGroups(Set<Long> numbers, IntConsumer consumer) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues groups = leaf.reader().getNumericDocValues(ArchiveField.GROUP.key());
      Bits live = leaf.reader().getLiveDocs();
      if (groups != null) {
        for (int doc = groups.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = groups.nextDoc()) {
          if (numbers.contains(groups.longValue()) && (live == null || live.get(doc))) {
            consumer.accept(leaf.docBase + doc);
          }
        }
      }
    }
  }

  /** Articles with a band in common, in order. */
  Set<Integer> candidates(int doc) throws IOException {
    Set<Integer> found = new TreeSet<>();
    if (complete) {
      walked.getOrDefault(doc, List.of()).forEach(found::addAll);
      found.remove(doc);
      return found;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    for (BytesRef band : sketch(doc).bands()) {
      PostingsEnum docs =
          MultiTerms.getTermPostingsEnum(reader, ArchiveField.BANDS.key(), band, PostingsEnum.NONE);
      if (docs != null) {
        found.addAll(live(docs, live));
      }
    }
    found.remove(doc);
    return found;
  }

  double resemblance(int one, int other) throws IOException {
    return sketch(one).resemblance(sketch(other));
  }

  private Sketch sketch(int doc) throws IOException {
    Sketch known = sketches.get(doc);
    if (known == null) {
      String body = stored.document(doc, BODY).get(TextPart.BODY.key());
      known = Sketch.of(body == null ? "" : body);
      sketches.put(doc, known);
    }
    return known;
  }

  private void walk() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, ArchiveField.BANDS.key());
    if (terms == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum bands = terms.iterator();
    PostingsEnum docs = null;
    while (bands.next() != null) {
      if (bands.docFreq() > 1) {
        docs = bands.postings(docs, PostingsEnum.NONE);
        List<Integer> meeting = live(docs, live);
        if (meeting.size() > 1) {
          meeting.forEach(doc -> walked.computeIfAbsent(doc, k -> new ArrayList<>()).add(meeting));
        }
      }
    }
  }

  private static List<Integer> live(PostingsEnum docs, Bits live) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        found.add(doc);
      }
    }
    return found;
  }
}

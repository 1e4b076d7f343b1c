package org.leeszaal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.leeszaal.schema.ArchiveField;

/** Everything an index holds of its articles, whatever the order in which it came. */
final class IndexDump {
  private IndexDump() {}

  /** A line for each stored value, term with places, and number; times of import left out. */
  static SortedSet<String> of(Directory directory) {
    SortedSet<String> lines = new TreeSet<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf.reader(), lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void add(LeafReader reader, SortedSet<String> lines) throws IOException {
    Bits live = reader.getLiveDocs();
    String[] ids = new String[reader.maxDoc()];
    for (int doc = 0; doc < ids.length; doc++) {
      if (live == null || live.get(doc)) {
        Document document = reader.storedFields().document(doc);
        ids[doc] = document.get(ArchiveField.ID.key());
        int place = 0;
        for (IndexableField field : document) {
          Object value = field.binaryValue() == null ? field.stringValue() : field.binaryValue();
          lines.add(ids[doc] + " stored " + field.name() + " " + place++ + " " + value);
        }
      }
    }
    for (FieldInfo field : reader.getFieldInfos()) {
      if (field.name.equals(ArchiveField.ADDED.key())) {
        continue;
      }
      addTerms(field.name, reader, ids, lines);
      NumericDocValues numbers = reader.getNumericDocValues(field.name);
      for (int doc = 0; numbers != null && doc < ids.length; doc++) {
        if (ids[doc] != null && numbers.advanceExact(doc)) {
          lines.add(ids[doc] + " number " + field.name + " " + numbers.longValue());
        }
      }
    }
  }

  private static void addTerms(
      String field, LeafReader reader, String[] ids, SortedSet<String> lines) throws IOException {
    Terms terms = reader.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum walk = terms.iterator();
    while (walk.next() != null) {
      PostingsEnum docs = walk.postings(null, PostingsEnum.POSITIONS);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (ids[doc] != null) {
          StringBuilder places = new StringBuilder();
          for (int i = 0; terms.hasPositions() && i < docs.freq(); i++) {
            places.append(' ').append(docs.nextPosition());
          }
          lines.add(
              ids[doc]
                  + " term "
                  + field
                  + " "
                  + walk.term().utf8ToString()
                  + " "
                  + docs.freq()
                  + places);
        }
      }
    }
  }
}

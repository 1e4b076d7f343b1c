package org.leeszaal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;

/** Which articles the last commit of an index holds. */
public final class ArchiveContents {
  private ArchiveContents() {}

  /**
   * The ids of all articles; an article that is there twice is an error of the index.
   *
   * @param folder of the index
   * @param twice is told of such articles
   */
  public static Set<ArticleId> ids(Path folder, Set<ArticleId> twice) {
    Set<ArticleId> found = new TreeSet<>();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf, found, twice);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void add(LeafReaderContext leaf, Set<ArticleId> found, Set<ArticleId> twice)
      throws IOException {
    Terms terms = Terms.getTerms(leaf.reader(), ArchiveField.ID.key());
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          ArticleId id = new ArticleId(term.utf8ToString());
          if (!found.add(id)) {
            twice.add(id);
          }
        }
      }
    }
  }
}

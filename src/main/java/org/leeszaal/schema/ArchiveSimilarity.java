package org.leeszaal.schema;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 with Lucene's constants (Robertson and Zaragoza 2009: k1 1.2, b 0.75), where a word is rare
 * or common in the whole archive and not in a field: the fields of a small language would else make
 * every word rare, and words with statistics shared between fields could be commoner than a field
 * has articles.
 */
final class ArchiveSimilarity extends BM25Similarity {
  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
    long articles = Math.max(field.maxDoc(), term.docFreq());
    float idf = idf(term.docFreq(), articles);
    return Explanation.match(
        idf,
        "idf, from:",
        Explanation.match(term.docFreq(), "articles with the word"),
        Explanation.match(articles, "articles in the archive"));
  }
}

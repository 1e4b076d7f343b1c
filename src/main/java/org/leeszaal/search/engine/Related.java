package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.TextPart;
import org.leeszaal.schema.Token;
import org.leeszaal.search.ArticleRef;

/**
 * Articles near an article: copies, and those about the same people and matters. People and bodies
 * are the same in every language, so that a Dutch article leads to a French one.
 */
record Related(Snapshot snapshot) {
  private static final int MOST = 6;
  private static final int WORDS = 25;
  private static final int MOST_COPIES = 200;
  private static final float ENTITY_WEIGHT = 1.5f;

  /** The rest of its group, newest first. */
  List<ArticleRef> duplicates(int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues groups = DocValues.getNumeric(leaf.reader(), ArchiveField.GROUP.key());
    if (!groups.advanceExact(doc - leaf.docBase)) {
      return List.of();
    }
    List<ArticleRef> copies =
        new ArrayList<>(
            refs(
                snapshot
                    .searcher()
                    .search(
                        NumericDocValuesField.newSlowExactQuery(
                            ArchiveField.GROUP.key(), groups.longValue()),
                        MOST_COPIES)
                    .scoreDocs,
                Set.of(doc),
                MOST_COPIES));
    copies.sort(
        Comparator.comparing((ArticleRef ref) -> ref.published().iso())
            .reversed()
            .thenComparing(ArticleRef::id));
    return copies;
  }

  List<ArticleRef> related(int doc, AnnotatedArticle annotated) throws IOException {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    for (Term term : words(annotated.article())) {
      like.add(new TermQuery(term), Occur.SHOULD);
    }
    Set<String> entities = new HashSet<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().isKnown() && entities.add(mention.entity().value())) {
        Term term = new Term(TextPart.BODY.names(), mention.entity().value());
        like.add(new BoostQuery(new TermQuery(term), ENTITY_WEIGHT), Occur.SHOULD);
      }
    }
    Set<Integer> out = new HashSet<>(Set.of(doc));
    for (ArticleRef copy : duplicates(doc)) {
      out.add(snapshot.find(copy.id()));
    }
    ScoreDoc[] found = snapshot.searcher().search(like.build(), MOST + out.size()).scoreDocs;
    return refs(found, out, MOST);
  }

  private List<ArticleRef> refs(ScoreDoc[] found, Set<Integer> without, int most)
      throws IOException {
    StoredArticles stored = StoredArticles.of(snapshot);
    List<ArticleRef> refs = new ArrayList<>();
    for (ScoreDoc one : found) {
      if (!without.contains(one.doc) && refs.size() < most) {
        refs.add(stored.ref(one.doc));
      }
    }
    return refs;
  }

  /** The words that tell the article from others: often here, rare elsewhere. */
  private List<Term> words(Article article) throws IOException {
    String field = TextPart.BODY.stems(article.language());
    Map<String, Integer> counts = new HashMap<>();
    for (Token token :
        snapshot.schema().analysis().queryStems(article.language(), article.text())) {
      if (token.term().length() > 3) {
        counts.merge(token.term(), 1, Integer::sum);
      }
    }
    IndexSearcher searcher = snapshot.searcher();
    double articles = searcher.getIndexReader().numDocs() + 1.0;
    Map<Term, Double> worth = new HashMap<>();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Term term = new Term(field, entry.getKey());
      int frequency = searcher.getIndexReader().docFreq(term);
      if (frequency > 1) {
        worth.put(term, entry.getValue() * Math.log(articles / frequency));
      }
    }
    return worth.entrySet().stream()
        .sorted(
            Map.Entry.<Term, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }
}

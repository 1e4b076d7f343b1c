package org.leeszaal.ingest;

import java.util.HashMap;
import java.util.Map;
import org.leeszaal.article.ArticleId;

/** How many files hold each article: one that no file holds any more leaves the archive. */
final class ArticleHolders {
  private final Map<ArticleId, Integer> count = new HashMap<>();

  ArticleHolders(Ledger ledger) {
    ledger.entries().forEach(this::add);
  }

  void add(LedgerEntry entry) {
    entry.outcome().articles().forEach(article -> count.merge(article, 1, Integer::sum));
  }

  void release(LedgerEntry entry) {
    for (ArticleId article : entry.outcome().articles()) {
      if (count.merge(article, -1, Integer::sum) <= 0) {
        count.remove(article);
      }
    }
  }

  boolean holds(ArticleId article) {
    return count.containsKey(article);
  }
}

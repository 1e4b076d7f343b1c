package org.leeszaal.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.ArticleId;

/** How many files hold each article: one that no file holds any more leaves the archive. */
final class ArticleHolders {
  private final Map<ArticleId, Integer> count = new HashMap<>();

  ArticleHolders(Ledger ledger) {
    ledger.entries().forEach(this::add);
  }

  void add(LedgerEntry entry) {
    if (entry.outcome() instanceof FileOutcome.Indexed(var articles)) {
      articles.forEach(article -> count.merge(article, 1, Integer::sum));
    }
  }

  /** The articles that nobody holds once this entry has let go. */
  List<ArticleId> release(LedgerEntry entry) {
    List<ArticleId> free = new ArrayList<>();
    if (entry.outcome() instanceof FileOutcome.Indexed(var articles)) {
      for (ArticleId article : articles) {
        if (count.merge(article, -1, Integer::sum) <= 0) {
          count.remove(article);
          free.add(article);
        }
      }
    }
    return free;
  }
}

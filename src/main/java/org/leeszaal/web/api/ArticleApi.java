package org.leeszaal.web.api;

import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.Concordance;
import org.leeszaal.search.ConcordanceRequest;
import org.leeszaal.search.EntityPage;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Question;
import org.leeszaal.web.json.ArticleJson;
import org.leeszaal.web.json.ConcordanceJson;
import org.leeszaal.web.json.EntityJson;
import org.leeszaal.web.json.SimilarJson;

/** Single articles and entities. */
final class ArticleApi {
  private static final int FARTHEST = 100_000_000;

  private final ArchiveSearcher searcher;

  ArticleApi(ArchiveSearcher searcher) {
    this.searcher = searcher;
  }

  Answer article(Question question) {
    return Answer.json(Answer.OK, ArticleJson.of(page(question)));
  }

  Answer similar(Question question) {
    return Answer.json(Answer.OK, SimilarJson.of(page(question)));
  }

  private ArticlePage page(Question question) {
    Ask ask = new Ask(question);
    ArticleId id = ask.article();
    return searcher.article(id, ask.search()).orElseThrow(() -> Ask.noArticle(id.value()));
  }

  Answer entity(Question question) {
    Ask ask = new Ask(question);
    return Answer.json(Answer.OK, EntityJson.of(known(ask.entity(), ask)));
  }

  private EntityPage known(EntityId id, Ask ask) {
    return searcher.entity(id, ask.labels()).orElseThrow(() -> Ask.noEntity(id.value()));
  }

  Answer concordance(Question question) {
    Ask ask = new Ask(question);
    EntityId id = ask.entity();
    ConcordanceRequest request =
        new ConcordanceRequest(
            id,
            ask.choice("order", Concordance.Order.DATE),
            ask.number("from", 0, FARTHEST, 0),
            ask.number("size", 1, 1_000, 25));
    Concordance lines = searcher.concordance(request);
    if (lines.total() == 0) {
      known(id, ask);
    }
    return Answer.json(Answer.OK, ConcordanceJson.of(lines));
  }
}

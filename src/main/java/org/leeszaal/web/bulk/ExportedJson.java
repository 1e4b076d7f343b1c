package org.leeszaal.web.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.web.json.ArticleJson;

/** An article in JSON Lines, with what was asked for and when. */
record ExportedJson(@JsonUnwrapped ArticleJson article, Colophon export) {
  static ExportedJson of(ArticlePage page, Colophon colophon) {
    return new ExportedJson(ArticleJson.of(page), colophon);
  }
}

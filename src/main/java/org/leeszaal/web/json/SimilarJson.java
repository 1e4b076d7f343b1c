package org.leeszaal.web.json;

import java.util.List;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.web.json.ArticleJson.RefJson;

/**
 * Articles beside an article.
 *
 * @param similar near-duplicates of it
 * @param related about the same people and matters, best first
 */
public record SimilarJson(List<RefJson> similar, List<RefJson> related) {
  public static SimilarJson of(ArticlePage page) {
    return new SimilarJson(
        page.duplicates().stream().map(RefJson::of).toList(),
        page.related().stream().map(RefJson::of).toList());
  }
}

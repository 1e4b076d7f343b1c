package org.leeszaal.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Article;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.ArticleRef;

/** What the article page shows. */
public record ArticleJson(
    @JsonUnwrapped Fields article,
    String path,
    String type,
    int words,
    String text,
    String pageText,
    Set<String> countries,
    List<MentionJson> mentions,
    List<SearchJson.EntityRefJson> entities,
    List<RefJson> similar,
    List<RefJson> related) {

  public static ArticleJson of(ArticlePage page) {
    Article article = page.annotated().article();
    return new ArticleJson(
        Fields.of(article),
        article.source().path(),
        article.source().type().code(),
        page.words(),
        article.text(),
        article.pageText(),
        page.annotated().countries(),
        MentionJson.of(page.annotated()),
        page.entities().stream().map(SearchJson.EntityRefJson::of).toList(),
        page.duplicates().stream().map(RefJson::of).toList(),
        page.related().stream().map(RefJson::of).toList());
  }

  /** The fields of an article as {@code extract} gives them. */
  public record Fields(
      String id,
      String title,
      String lead,
      String body,
      String language,
      @Nullable String published,
      String publishedOrigin,
      List<String> authors,
      String outlet,
      String section,
      String url) {

    public static Fields of(Article article) {
      return new Fields(
          article.id().value(),
          article.title(),
          article.lead(),
          article.body(),
          article.language().code(),
          article.published().isKnown() ? article.published().iso() : null,
          article.published().origin().code(),
          article.source().authors(),
          article.source().outlet(),
          article.source().section(),
          article.source().url());
    }
  }

  /** Another article. */
  public record RefJson(String id, String title, String outlet, @Nullable String published) {
    public static RefJson of(ArticleRef ref) {
      return new RefJson(
          ref.id().value(),
          ref.title(),
          ref.outlet(),
          ref.published().isKnown() ? ref.published().iso() : null);
    }
  }
}

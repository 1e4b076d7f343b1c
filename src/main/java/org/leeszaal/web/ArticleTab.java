package org.leeszaal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;

/** The sides of an article. */
enum ArticleTab {
  TEXT,
  /** All text of the web page that the article stood on. */
  PAGE,
  ORIGINAL,
  METADATA;

  /** The side that an address asks for; the text where this article has none of that name. */
  static ArticleTab of(String code, Article article) {
    return sides(article).filter(tab -> tab.code().equals(code)).findFirst().orElse(TEXT);
  }

  private static Stream<ArticleTab> sides(Article article) {
    return Arrays.stream(values()).filter(tab -> tab != PAGE || !article.pageText().isEmpty());
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Link> links(Article article, SearchRequest request, Messages words) {
    return sides(article).map(tab -> link(tab, article.id(), request, words)).toList();
  }

  private Link link(ArticleTab tab, ArticleId id, SearchRequest request, Messages words) {
    Address address =
        Address.article(id)
            .with("tab", tab == TEXT ? "" : tab.code())
            .withAll(SearchAddress.query(request));
    return Link.of(words.get("tab." + tab.code()), tab == this ? "" : address.toString());
  }
}

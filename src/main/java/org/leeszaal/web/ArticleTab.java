package org.leeszaal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leeszaal.article.ArticleId;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;

/** The sides of an article. */
enum ArticleTab {
  TEXT,
  ORIGINAL,
  METADATA;

  static ArticleTab of(String code) {
    return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst().orElse(TEXT);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Link> links(ArticleId id, SearchRequest request, Messages words) {
    return Arrays.stream(values()).map(tab -> link(tab, id, request, words)).toList();
  }

  private Link link(ArticleTab tab, ArticleId id, SearchRequest request, Messages words) {
    Address address =
        Address.article(id)
            .with("tab", tab == TEXT ? "" : tab.code())
            .withAll(SearchAddress.query(request));
    return Link.of(words.get("tab." + tab.code()), tab == this ? "" : address.toString());
  }
}

package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ArticleView.Fact;

/** What is known about an article beside its text. */
final class ArticleFacts {
  /** Shorter bodies are seldom a whole article. */
  private static final int FEW_WORDS = 40;

  private ArticleFacts() {}

  static List<String> warnings(ArticlePage page, Messages words) {
    Article article = page.annotated().article();
    List<String> warnings = new ArrayList<>();
    if (!article.published().isKnown()) {
      warnings.add(words.get("warning.undated"));
    } else if (article.published().origin().isWeak()) {
      warnings.add(words.get("warning.date", Dates.origin(article.published(), words)));
    }
    if (page.words() < FEW_WORDS) {
      warnings.add(words.count("warning.short", page.words()));
    }
    return warnings;
  }

  static List<Fact> metadata(ArticlePage page, Messages words) {
    Article article = page.annotated().article();
    ArticleSource source = article.source();
    List<Fact> facts = new ArrayList<>();
    add(facts, words.get("meta.outlet"), source.outlet());
    add(facts, words.get("meta.section"), source.section());
    add(facts, words.get("meta.authors"), String.join(", ", source.authors()));
    add(facts, words.get("meta.published"), words.moment(article.published().iso()));
    add(facts, words.get("meta.origin"), Dates.origin(article.published(), words));
    add(facts, words.get("meta.language"), words.languageName(article.language()));
    add(facts, words.get("meta.foreign"), foreign(article, words));
    add(facts, words.get("meta.type"), words.get("type." + source.type().code()));
    add(facts, words.get("meta.words"), words.number(page.words()));
    add(facts, words.get("meta.mentions"), words.number(page.annotated().mentions().size()));
    add(facts, words.get("meta.countries"), countries(page, words));
    add(facts, words.get("meta.path"), source.path());
    add(facts, words.get("meta.url"), source.url());
    add(facts, words.get("meta.id"), article.id().value());
    return facts;
  }

  private static String foreign(Article article, Messages words) {
    return article.foreign().stream()
        .map(LanguageSpan::language)
        .distinct()
        .map(words::languageName)
        .collect(Collectors.joining(", "));
  }

  private static String countries(ArticlePage page, Messages words) {
    return page.annotated().countries().stream()
        .map(words::countryName)
        .collect(Collectors.joining(", "));
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value));
    }
  }

  /** Authors, title, outlet, day and address in one line. */
  static String citation(Article article, Messages words) {
    List<String> parts = new ArrayList<>();
    ArticleSource source = article.source();
    if (!source.authors().isEmpty()) {
      parts.add(String.join(", ", source.authors()));
    }
    parts.add(
        words.get("quoted", article.title().isBlank() ? words.get("untitled") : article.title()));
    if (!source.outlet().isEmpty()) {
      parts.add(source.outlet());
    }
    parts.add(Dates.of(article.published(), words).text());
    if (!source.url().isEmpty()) {
      parts.add(source.url());
    }
    return String.join(", ", parts);
  }
}

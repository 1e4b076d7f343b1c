package org.leeszaal.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;

class ArticleFinderTest {
  @Test
  void everyStretchIsOfOneLanguageAndAsLongAsCanBe() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      Article article = article(random);
      List<LanguageSpan> stretches = ArticleFinder.stretches(article);
      int at = 0;
      for (int i = 0; i < stretches.size(); i++) {
        Language language = stretches.get(i).language();
        assertEquals(at, stretches.get(i).span().begin());
        if (i > 0) {
          assertNotEquals(stretches.get(i - 1).language(), language);
        }
        for (; at < stretches.get(i).span().end(); at++) {
          assertEquals(article.languageAt(at), language);
        }
      }
      assertEquals(article.text().length(), at);
    }
  }

  /** Up to five stretches in other languages, some side by side, some past the end. */
  private static Article article(Random random) {
    Language[] languages = Language.values();
    List<LanguageSpan> foreign = new ArrayList<>();
    int at = 0;
    for (int i = random.nextInt(6); i > 0; i--) {
      int begin = at + random.nextInt(3);
      at = begin + 1 + random.nextInt(6);
      Language language = languages[random.nextInt(languages.length)];
      foreign.add(new LanguageSpan(new TextSpan(begin, at), language));
    }
    return new Article(
        new ArticleId("test"),
        "",
        "",
        "x".repeat(random.nextInt(40)),
        Language.NL,
        foreign,
        PublishedDate.UNKNOWN,
        new ArticleSource(List.of(), "", "", "", "", FileType.TXT));
  }
}

package org.leeszaal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final ArticleSource NOWHERE =
      new ArticleSource(List.of(), "", "", "", "a.txt", FileType.TXT);

  @Test
  void textIsTitleBlankLineBody() {
    Article article = article("Kop", "Een zin.");
    assertEquals("Kop\n\nEen zin.", article.text());
    assertEquals("Een zin.", article.text().substring(article.bodyBegin()));
  }

  @Test
  void textIsTheBodyWithoutATitle() {
    assertEquals("Een zin.", article("", "Een zin.").text());
  }

  @Test
  void knowsTheLanguageOfAForeignParagraph() {
    Article article =
        new Article(
            new ArticleId("a"),
            "",
            "",
            "Een zin.\n\nUne phrase.",
            Language.NL,
            List.of(new LanguageSpan(new TextSpan(10, 21), Language.FR)),
            PublishedDate.UNKNOWN,
            NOWHERE);
    assertEquals(Language.NL, article.languageAt(3));
    assertEquals(Language.FR, article.languageAt(12));
  }

  @Test
  void refusesMentionsThatAreNotTheText() {
    Article article = article("", "In Rabat.");
    assertThrows(
        IllegalArgumentException.class,
        () -> new AnnotatedArticle(article, List.of(mention(2, 7, "Rabat"))));
  }

  @Test
  void refusesMentionsThatOverlap() {
    Article article = article("", "In Rabat.");
    Mention rabat = mention(3, 8, "Rabat");
    assertThrows(
        IllegalArgumentException.class, () -> new AnnotatedArticle(article, List.of(rabat, rabat)));
  }

  @Test
  void countriesAreThoseOfAllMentions() {
    Article article = article("", "In Rabat.");
    assertEquals(
        Set.of("MA"), new AnnotatedArticle(article, List.of(mention(3, 8, "Rabat"))).countries());
  }

  @Test
  void idsComeFromContentAndPart() {
    String sha = "0123456789abcdef0123456789abcdef";
    assertEquals("0123456789abcdef0123", ArticleId.of(sha, 0).value());
    assertEquals("0123456789abcdef0123-2", ArticleId.of(sha, 2).value());
  }

  @Test
  void aDateHasAnOriginAndOnlyADate() {
    assertThrows(IllegalArgumentException.class, () -> new PublishedDate("", DateOrigin.URL));
    assertThrows(
        IllegalArgumentException.class, () -> new PublishedDate("2021-07-19", DateOrigin.NONE));
  }

  private static Article article(String title, String body) {
    return new Article(
        new ArticleId("a"),
        title,
        "",
        body,
        Language.NL,
        List.of(),
        PublishedDate.UNKNOWN,
        NOWHERE);
  }

  private static Mention mention(int begin, int end, String surface) {
    return new Mention(
        new TextSpan(begin, end),
        surface,
        EntityKind.LOC,
        new EntityId("place/rabat"),
        "Rabat",
        "MA",
        1,
        MentionOrigin.TABLE);
  }
}

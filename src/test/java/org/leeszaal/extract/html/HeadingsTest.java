package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings say, and what they say about the box below them. */
class HeadingsTest {
  private static final String TEXT =
      "The choir of Carrow will sing in the fish hall on Sunday, because the church has no roof, said the warden. ";

  @Test
  void onlyTheSignOfALinkToTheHeadingItselfIsNoText() {
    WebPage sharp = page("<h1>Learning C#</h1>" + p(3));
    assertEquals("Learning C#", sharp.title());
    WebPage linked =
        page(
            "<h1>Learning C#<a class=anchor href='#learning'>#</a></h1>"
                + p(3)
                + "<h2>Scales in F#<a href='/choir#scales'> ¶</a></h2>"
                + p(2));
    assertEquals("Learning C#", linked.title());
    assertTrue(linked.paragraphs().contains("Scales in F#"), linked.paragraphs().toString());
  }

  @Test
  void aLabelBeforeASmallLetterIsPartOfTheHeadline() {
    String title = "Review - how the choir of Carrow lost its roof";
    assertEquals(title, titled(title));
    assertEquals("How the choir lost its roof", titled("Review: How the choir lost its roof"));
  }

  @Test
  void anArticleUnderAHeadingAboutCommentsStays() {
    WebPage page =
        page("<h1>Choir and roof</h1>" + p(3) + "<div><h2>Reacties</h2>" + p(6) + "</div>");
    assertEquals(10, page.paragraphs().size(), page.paragraphs().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reacties", "Second thoughts on the deal", "Réagir à la crise"})
  void aSmallPartOfAnArticleIsNoBoxOfComments(String heading) {
    String part = "<section><h2>" + heading + "</h2>" + p(2) + "</section>";
    WebPage page = page("<h1>Choir and roof</h1>" + p(2) + part + p(8));
    assertTrue(page.paragraphs().contains(heading), page.paragraphs().toString());
  }

  @Test
  void theQuotationMarksOfAHeadlineDoNotDivideIt() {
    String title = "Le chœur de Carrow dit « non » au toit de la halle";
    assertEquals(title, titled(title + " | Kadeblad"));
    assertEquals("Le chœur dit : « non »", titled("Le chœur dit : « non » | Kade"));
  }

  @Test
  void commentsLongerThanTheArticleGo() {
    StringBuilder comments = new StringBuilder("<div><h3>Comments</h3>");
    for (int i = 0; i < 8; i++) {
      comments.append("<div><b>Reader ").append(i).append("</b>").append(p(1)).append("</div>");
    }
    WebPage page = page("<h1>Choir and roof</h1>" + p(3) + comments + "</div>");
    assertEquals(3, page.paragraphs().size(), page.paragraphs().toString());
    assertFalse(page.paragraphs().contains("Reader 1"));
  }

  private static int count;

  private static String p(int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append("<p>").append(TEXT).append("Verse ").append(++count).append(".</p>");
    }
    return text.toString();
  }

  private static String titled(String title) {
    return WebPages.read("<html><head><title>" + title + "</title></head><body>" + p(3), "")
        .title();
  }

  private static WebPage page(String body) {
    return WebPages.read("<html><body><article>" + body + "</article></body></html>", "");
  }
}

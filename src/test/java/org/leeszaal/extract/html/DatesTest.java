package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which of a page's dates is the day of publication. */
class DatesTest {
  private static final String TEXT =
      "<p>The harbour of Carrow was closed on Monday, and the boats lay at the old wharf until the tide had turned and the fog was gone.</p>";

  @Test
  void wordsBeforeAnotherDateSayNothingOfThisOne() {
    String times =
        "<p>Updated <time datetime=2021-05-10>Monday</time>, published <time datetime=2021-05-03>Monday</time></p>";
    assertEquals("2021-05-03", day("", "<h1>The harbour is closed</h1>" + times + TEXT));
  }

  @Test
  void aShortHeadlineIsNotFoundInsideAnother() {
    String teaser = "<h2>Harbourmaster sells old boats</h2><time datetime=2020-01-01>New</time>";
    String own = "<h1>Harbour</h1><time datetime=2021-05-03>Monday</time>";
    assertEquals(
        "2021-05-03",
        day("<title>Harbour</title>", teaser + TEXT.repeat(8) + own + TEXT.repeat(3)));
  }

  @Test
  void aFieldThatWasNeverFilledInDoesNotHideTheNext() {
    String meta = "<meta property='article:published_time' content='%s'>";
    assertEquals(
        "2021-05-03",
        day(
            meta.formatted("1970-01-01") + meta.formatted("2021-05-03"),
            "<h1>The harbour is closed</h1>" + TEXT));
  }

  @Test
  void aLineTellsItsDayBeforeThatOfTheChange() {
    String line = "<p>By Ann Lee, on 3 May 2021 at 14:22, updated 5 May 2021</p>";
    assertEquals("2021-05-03", day("", "<h1>The harbour is closed</h1>" + line + TEXT.repeat(3)));
  }

  @Test
  void theSentenceOfAnOldBlogBelowItsText() {
    String note =
        "<p>This entry was posted on Monday, May 3rd, 2021 at 9:12 am and is filed under Boats. You can follow any responses to this entry, or leave one of your own, through the feed of this place and its many rooms.</p>";
    assertEquals("2021-05-03", day("", "<h1>The harbour is closed</h1>" + TEXT.repeat(9) + note));
  }

  @Test
  void readsGermanMonths() {
    String line = "<p>Veröffentlicht am 3. März 2021, aktualisiert am 5. Mai 2021</p>";
    assertEquals("2021-03-03", day("", "<h1>Der Hafen ist zu</h1>" + line + TEXT.repeat(3)));
  }

  private static String day(String head, String body) {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return WebPages.read(page, "").published().day().map(Object::toString).orElse("");
  }
}

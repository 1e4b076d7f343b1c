package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.KeptCorrection.Status;

/** What is wrong can be said where it is seen, and taken back. */
class CorrectionPagesTest {
  private static final EntityId PUTIN = new EntityId("person/vladimir-putin");
  private static final EntityId RABAT = new EntityId("place/rabat");
  private static final ArticleId FIRST = new ArticleId("aaa1");

  private DeskRoom room;

  @BeforeEach
  void open() {
    room = DeskRoom.open();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private HttpResponse<String> correct(String act, String entity, String... more) {
    String[] fields = new String[more.length + 6];
    fields[0] = "do";
    fields[1] = act;
    fields[2] = "entity";
    fields[3] = entity;
    fields[4] = "back";
    fields[5] = "/article/aaa1?q=brug#card-1";
    System.arraycopy(more, 0, fields, 6, more.length);
    return room.post("/corrections", fields);
  }

  private Correction last() {
    return room.desk().corrections().all().getLast().correction();
  }

  @Test
  void everyFormKeepsItsCorrection() {
    String putin = PUTIN.value();
    correct("hide", putin);
    assertEquals(new Correction.Hide(PUTIN, Part.ALL), last());
    correct("hide-here", putin, "article", "aaa1");
    assertEquals(new Correction.Hide(PUTIN, new Part.InArticle(FIRST)), last());
    correct("retype", putin, "kind", "org");
    assertEquals(new Correction.Retype(PUTIN, EntityKind.ORG), last());
    correct("rename", putin, "label", "V. Poetin", "tongue", "nl");
    assertEquals(new Correction.Rename(PUTIN, Tongue.NL, "V. Poetin"), last());
    correct("merge", RABAT.value(), "target", putin);
    assertEquals(new Correction.Merge(RABAT, PUTIN, ""), last());
    correct("split-name", putin, "surface", "Poutine", "target", RABAT.value());
    assertEquals(new Correction.Split(PUTIN, new Part.Named("Poutine"), RABAT, ""), last());
    correct("split-here", putin, "article", "aaa1", "target", RABAT.value());
    assertEquals(new Correction.Split(PUTIN, new Part.InArticle(FIRST), RABAT, ""), last());
    correct("mention", "", "article", "aaa1", "surface", "De Bouwer", "target", putin);
    assertEquals(
        new Correction.MentionIs(FIRST, new Place.Everywhere("De Bouwer"), PUTIN, ""), last());
    correct("unknown", putin, "article", "aaa1", "surface", "Poetin");
    assertEquals(
        new Correction.MentionIs(FIRST, new Place.Everywhere("Poetin"), EntityId.NONE, ""), last());
  }

  @Test
  void nameThatMeansOneIsTakenAndReaderComesBackToTheArticle() {
    HttpResponse<String> answer = correct("merge", RABAT.value(), "target", "vladimir putin");
    assertEquals(303, answer.statusCode());
    String page = "/article/aaa1?q=brug&did=1";
    assertEquals(
        page,
        answer.headers().firstValue("Location").orElse(""),
        "card-1 may be another one now, and stays shut");
    assertEquals(new Correction.Merge(RABAT, PUTIN, ""), last());
  }

  @Test
  void nameThatMayMeanSeveralIsAskedAboutAndNothingIsKept() {
    Document page =
        Jsoup.parse(
            correct("split-here", PUTIN.value(), "article", "aaa1", "target", "Put").body());
    assertEquals("Who is meant?", page.expectFirst("h1").text());
    assertEquals(
        List.of(PUTIN.value(), "new:Put"), page.select("button[name=target]").eachAttr("value"));
    assertEquals("split-here", page.expectFirst("input[name=do]").val());
    assertEquals(List.of(), room.desk().corrections().all());
  }

  @Test
  void somebodyNewGetsAnIdOfHisOwn() {
    correct("split-here", PUTIN.value(), "article", "aaa1", "target", "new:Vladimir Putin");
    assertEquals(
        new Correction.Split(
            PUTIN,
            new Part.InArticle(FIRST),
            new EntityId("person/vladimir-putin-2"),
            "Vladimir Putin"),
        last());
  }

  @Test
  void pageSaysWhatWasDoneAndOneButtonTakesItBack() {
    correct("retype", PUTIN.value(), "kind", "org");
    Document page = room.page("/article/aaa1?did=1");
    Element flash = page.expectFirst(".flash");
    assertEquals("Vladimir Putin is of this kind: organisation", flash.expectFirst("p").text());
    assertEquals("1", flash.expectFirst("button[name=undo]").val());
    HttpResponse<String> answer = room.post("/corrections", "undo", "1", "back", "/article/aaa1");
    assertEquals("/article/aaa1?did=undone", answer.headers().firstValue("Location").orElse(""));
    assertEquals(Status.UNDONE, room.desk().corrections().all().getFirst().status());
    assertEquals(
        "Taken back.", room.page("/article/aaa1?did=undone").expectFirst(".flash p").text());
  }

  @Test
  void correctionsAreListedAndTheOneTakenBackCanBeDoneAgain() {
    correct("hide", RABAT.value());
    correct("retype", PUTIN.value(), "kind", "misc");
    room.post("/corrections", "undo", "1", "back", "/corrections");
    Document page = room.page("/corrections");
    assertEquals(
        List.of("Vladimir Putin is of this kind: other name", "Rabat is no name, everywhere"),
        page.select(".corrections .what").eachText());
    assertEquals("Rabat is no name, everywhere", page.expectFirst(".undone .what").text());
    assertEquals("again", page.expectFirst(".undone button").attr("name"));
    assertEquals(409, room.post("/corrections", "undo", "1").statusCode(), "from an older page");
    assertEquals(409, room.post("/corrections", "again", "2").statusCode(), "it holds");
    assertEquals(409, room.post("/corrections", "again", "99").statusCode());
    assertEquals(2, room.desk().corrections().all().size());
    room.post("/corrections", "again", "1", "back", "/corrections");
    KeptCorrection again = room.desk().corrections().all().getLast();
    assertEquals(new Correction.Hide(RABAT, Part.ALL), again.correction());
    assertEquals(Status.HOLDS, again.status());
  }

  @Test
  void mergedNameIsStillCalledByItsOwnName() {
    correct("merge", RABAT.value(), "target", PUTIN.value());
    correct("merge", "person/vladimir-putin-2", "target", PUTIN.value());
    assertEquals(
        List.of(
            "Vladimir Putin 2 is the same as Vladimir Putin",
            "Rabat is the same as Vladimir Putin"),
        room.page("/corrections").select(".corrections .what").eachText());
  }

  @Test
  void refusalSaysWhyAndKeepsNothing() {
    HttpResponse<String> incomplete = correct("rename", PUTIN.value(), "label", " ");
    assertEquals(409, incomplete.statusCode());
    assertTrue(Jsoup.parse(incomplete.body()).text().contains("Something is missing"));
    assertEquals(409, correct("turn-around", PUTIN.value()).statusCode());
    String long501 = "a".repeat(501);
    assertEquals(409, correct("rename", PUTIN.value(), "label", long501).statusCode());
    assertEquals(List.of(), room.desk().corrections().all());
  }

  @Test
  void wayBackNeverLeavesThisSite() {
    for (String back : List.of("https://evil.example/", "//evil.example/", "/\\evil.example")) {
      HttpResponse<String> answer =
          room.post("/corrections", "do", "hide", "entity", PUTIN.value(), "back", back);
      assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/?did="), back);
    }
  }

  @Test
  void cardOfEveryNameLeadsToItsFormsAndUndecidedNamesToTheirs() {
    Document article = room.page("/article/aaa1");
    List<Element> links = article.select(".card a[data-correct]");
    assertEquals(article.select(".card").size(), links.size());
    for (Element link : links) {
      Document forms = room.page(link.attr("href"));
      assertTrue(forms.select("form.fix").size() >= 1, link.attr("href"));
      assertEquals("aaa1", forms.expectFirst("form.fix input[name=article]").val());
    }
    Document undecided = room.page("/correct?article=aaa1&surface=De+Bouwer&back=/article/aaa1");
    assertEquals(List.of("mention", "unknown"), undecided.select("[name=do]").eachAttr("value"));
    assertEquals(404, room.get("/correct?article=aaa1&surface=Nobody").statusCode());
  }

  @Test
  void archiveThatIsOnlyReadOffersNothingToChange() {
    try (Room reading = Room.filled()) {
      assertEquals(0, reading.page("/article/aaa1").select("[data-correct], form.star").size());
      assertEquals(404, reading.get("/corrections").statusCode());
      assertEquals(404, reading.get("/import").statusCode());
    }
  }
}

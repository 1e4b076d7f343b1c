package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.SavedSearch;

/** Stars, tags, notes and saved searches, by form. */
class KeptThingsTest {
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

  @Test
  void starOfAResultIsKeptAndShownAndTakenOff() {
    Document before = room.page("/search?q=brug");
    Element form = before.expectFirst(".hit form.star");
    assertEquals("false", form.expectFirst("button").attr("aria-pressed"));
    HttpResponse<String> answer =
        room.post("/tag", "article", "aaa1", "tag", "star", "do", "add", "back", "/search?q=brug");
    assertEquals("/search?q=brug&did=tagged", answer.headers().firstValue("Location").orElse(""));
    assertEquals(Set.of("star"), room.desk().tags(FIRST));
    Element button = room.page("/search?q=brug").expectFirst(".hit form.star button");
    assertEquals("true", button.attr("aria-pressed"));
    assertEquals("remove", button.val());
    room.post("/tag", "article", "aaa1", "tag", "star", "do", "remove", "back", "/");
    assertEquals(Set.of(), room.desk().tags(FIRST));
  }

  @Test
  void starHasANameInTheReadersLanguage() {
    room.post("/tag", "article", "aaa1", "tag", "star", "do", "add", "back", "/");
    room.speaking("nl");
    assertEquals("★ Ster", room.page("/saved").expectFirst(".inline a").text());
    Document article = room.page("/article/aaa1");
    assertEquals("★ Ster", article.expectFirst(".tags a").text());
    assertEquals("star", article.expectFirst(".tags input[name=tag]").val());
    assertEquals(0, article.select("#known-tags option").size());
    Element button = article.expectFirst(".star button");
    assertEquals("★Ster", button.text(), "whether it is on is said by aria-pressed");
    assertEquals("Ster eraf halen", button.attr("title"));
  }

  @Test
  void tagsAndNotesStandBesideTheirArticleAndOnThePageOfKeptThings() {
    room.post("/tag", "article", "aaa1", "tag", "to read", "do", "add", "back", "/article/aaa1");
    room.post("/note", "article", "aaa1", "text", "Ask <An>\nfor more.", "back", "/article/aaa1");
    Document article = room.page("/article/aaa1");
    assertEquals("to read", article.expectFirst(".tags a").text());
    assertEquals("Ask <An>\nfor more.", article.expectFirst("#note").wholeText());
    Document kept = room.page("/saved");
    assertEquals("to read 1 article", kept.expectFirst("#tags + ul li").text());
    assertEquals("Ask <An>\nfor more.", kept.expectFirst(".notetext").wholeText());
    assertEquals("Poetin opent een brug", kept.expectFirst("#notes + ul .name").text());
    room.post("/note", "article", "aaa1", "text", " ", "back", "/article/aaa1");
    assertTrue(room.desk().note(FIRST).isEmpty());
  }

  @Test
  void searchIsKeptWithItsFiltersAndOrderAndAskedAgain() {
    Document results = room.page("/search?q=Pegasus&f=-language:fr&sort=newest");
    Element form = results.expectFirst("form.keep");
    assertEquals("Pegasus", form.expectFirst("input[name=name]").val());
    room.post(
        "/saved",
        "name",
        "Spyware",
        "q",
        form.expectFirst("input[name=q]").val(),
        "f",
        form.expectFirst("input[name=f]").val(),
        "sort",
        form.expectFirst("input[name=sort]").val(),
        "back",
        form.expectFirst("input[name=back]").val());
    SavedSearch saved = room.desk().savedSearches().getFirst();
    assertEquals("Spyware", saved.name());
    assertEquals(List.of("-language:fr"), saved.filters());
    Element kept = room.page("/saved").expectFirst(".keptlist li");
    assertEquals(
        "/search?q=Pegasus&f=-language:fr&sort=newest", kept.expectFirst("a").attr("href"));
    assertEquals("2 articles", kept.expectFirst(".n").text());
    assertEquals("“Pegasus”; Language not French", kept.expectFirst(".understood").text());
    assertEquals(0, kept.select(".first").size(), "nothing came in since");
    assertEquals("Spyware", room.page("/").expectFirst(".savedhere a").text());
    room.post("/saved", "do", "forget", "name", "Spyware", "back", "/saved");
    assertEquals(List.of(), room.desk().savedSearches());
  }

  @Test
  void whatCameInSinceASearchWasLookedAtIsCountedAndListedUntilItIsSeen() {
    room.furnish();
    Element fresh = room.page("/saved").expectFirst(".keptlist .first");
    assertEquals("2 new", fresh.text());
    Document results = room.page(fresh.attr("href"));
    assertEquals("2", results.expectFirst("[data-total]").attr("data-total"));
    assertEquals("2 new", room.page("/").expectFirst(".savedhere .first").text());
    String[] seen = {"do", "seen", "name", "Spyware", "back", "/saved", "asof", ""};
    seen[7] = "2001-06-01T00:00:00Z";
    room.post("/saved", seen);
    assertEquals(
        Instant.parse(seen[7]),
        room.desk().savedSearches().getFirst().looked(),
        "what came after the page stays new");
    seen[7] = room.page("/saved").expectFirst("input[name=asof]").val();
    room.post("/saved", seen);
    assertEquals(0, room.page("/saved").select(".first").size());
    Instant looked = room.desk().savedSearches().getFirst().looked();
    seen[7] = "2999-01-01T00:00:00Z";
    room.post("/saved", seen);
    assertEquals(looked, room.desk().savedSearches().getFirst().looked(), "no moment to come");
    assertEquals(0, room.page("/saved").select(".first").size());
  }

  @Test
  void whatPeopleWriteIsNeverMarkup() {
    String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    room.post("/saved", "name", hostile, "q", hostile, "back", "/saved");
    room.post("/tag", "article", "aaa1", "tag", hostile, "do", "add", "back", "/");
    room.post("/note", "article", "aaa1", "text", hostile, "back", "/");
    room.post(
        "/corrections",
        "do",
        "rename",
        "entity",
        "person/vladimir-putin",
        "label",
        hostile,
        "back",
        "/corrections");
    for (String path :
        List.of("/", "/saved", "/article/aaa1?did=1", "/corrections", "/search?q=brug")) {
      String body = room.get(path).body();
      assertFalse(body.contains("<script>alert") || body.contains("<img src=x"), path);
    }
    String list = room.post("/list", "lines", hostile + "\n" + hostile + "2").body();
    assertFalse(list.contains("<script>alert") || list.contains("<img src=x"), "/list");
    assertTrue(room.page("/saved").expectFirst(".keptlist .name").text().contains("<script>"));
  }

  @Test
  void whatCannotBeKeptIsSaidAndNotKept() {
    assertEquals(409, room.post("/saved", "name", "", "q", "x", "back", "/").statusCode());
    assertEquals(409, room.post("/saved", "name", "Empty", "back", "/").statusCode());
    HttpResponse<String> tag = room.post("/tag", "article", "aaa1", "tag", "", "do", "add");
    assertEquals(409, tag.statusCode());
    assertTrue(tag.body().contains("A tag has 1 to 100 characters"), tag.body());
    assertEquals(404, room.post("/tag", "article", "zzz9", "tag", "x", "do", "add").statusCode());
    assertEquals(404, room.post("/note", "article", "../x", "text", "x").statusCode());
    assertEquals(List.of(), room.desk().savedSearches());
  }

  @Test
  void fileOfTheDeskThatIsWrittenWrongIsNamedOnPagesAsToPrograms() throws IOException {
    Files.writeString(room.folder().resolve("saved-searches"), "nonsense\n");
    for (String path : List.of("/saved", "/saved?did=1", "/api/v1/saved")) {
      HttpResponse<String> answer = room.get(path);
      assertEquals(409, answer.statusCode(), path);
      assertTrue(answer.body().contains("saved-searches, line 1"), answer.body());
    }
    assertEquals(409, room.post("/saved", "name", "x", "q", "x", "back", "/").statusCode());
  }
}

package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.web.text.Messages;

/** Imports are begun, watched and ended from the page. */
class ImportPageTest {
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
  void foldersAreImportedWithTrueProgressAndCanBeEnded() {
    HttpResponse<String> answer =
        room.post("/import", "do", "folders", "folders", " /news \n\n/more\n", "gone", "keep");
    assertEquals(303, answer.statusCode());
    assertEquals(List.of("folders [/news, /more] KEEP"), room.imports().asked);
    Document page = room.page("/import");
    assertEquals("60", page.expectFirst("progress").attr("value"));
    assertEquals("240", page.expectFirst("progress").attr("max"));
    assertEquals("60 of 240 files", page.expectFirst(".counted").text());
    assertEquals(
        "Articles 120 Speed 20 files a second Time left 9 seconds Failed 1",
        page.expectFirst(".figures").text());
    assertEquals(0, page.select("textarea, input[type=file]").size(), "one at a time");
    assertTrue(page.text().contains("/news/<b>60</b>.html"));
    room.post("/import", "do", "cancel");
    assertEquals("cancel", room.imports().asked.getLast());
    assertEquals(0, room.page("/import").select("progress").size());
  }

  @Test
  void folderIsFoundByLookingIntoFolders() {
    assertEquals("/import?folder=~", room.page("/import").expectFirst("form p a").attr("href"));
    Document page = room.page("/import?folder=~");
    assertEquals("/news", page.expectFirst("textarea").text());
    assertEquals("Folders in /news", page.expectFirst(".browse h3").text());
    assertEquals("3 files One level up", page.expectFirst(".browse p").text());
    assertEquals("/import?folder=/", page.expectFirst(".browse p a").attr("href"));
    assertEquals(List.of("2021 & <b>", "krant"), page.select(".browse li").eachText());
    assertEquals(
        "/import?folder=/news/2021+%26+%3Cb%3E", page.expectFirst(".browse li a").attr("href"));
    assertEquals(
        "Not shown: 7 more. Write the path of such a folder yourself.",
        page.expectFirst(".browse > p:last-child").text());
    Document none = room.page("/import?folder=/nowhere");
    assertTrue(none.expectFirst("[role=alert]").text().contains("/nowhere"));
    assertEquals(0, none.select(".browse").size());
  }

  @Test
  void refusalSaysWhatToDoAndKeepsWhatWasTyped() {
    HttpResponse<String> answer = room.post("/import", "do", "folders", "folders", "/nowhere");
    assertEquals(409, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(
        "There is no such file or folder: /nowhere. Check how it is spelled.",
        page.expectFirst("[role=alert]").text());
    assertEquals("/nowhere", page.expectFirst("textarea").text());
    assertEquals(409, room.post("/import", "do", "folders").statusCode());
  }

  @Test
  void filesOfAnUploadReachTheImport() {
    HttpClient reader = Room.withCookies();
    String token =
        Jsoup.parse(room.send(reader, "/import").body()).expectFirst("[name=token]").val();
    String body =
        part("token\"", token)
            + part("do\"", "upload")
            + part("files\"; filename=\"één.txt\"", "Eerste tekst")
            + part("files\"; filename=\"two.txt\"", "Second text")
            + "--edge--\r\n";
    HttpResponse<String> answer =
        room.send(
            reader, "/import", "multipart/form-data; boundary=edge", BodyPublishers.ofString(body));
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals(
        List.of("upload één.txt Eerste tekst", "upload two.txt Second text"), room.imports().asked);
  }

  private static String part(String name, String value) {
    return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
  }

  @Test
  void whatFailedIsListedAsDataWithAWayToTryAgain() {
    HttpResponse<String> answer = room.get("/import");
    assertFalse(answer.body().contains("<script>alert"));
    Document page = Jsoup.parse(answer.body());
    assertEquals(
        List.of(
            "/news/<script>alert(1)</script>.pdf It is locked. 2 March 2026 2 times",
            "/news/cut.docx It is cut off. 2 March 2026 once"),
        page.select(".failures tbody tr").eachText());
    room.post("/import", "do", "retry");
    assertEquals(List.of("retry"), room.imports().asked);
  }

  @Test
  void whyAFileFailedIsSaidInTheReadersLanguage() {
    Imports.FailedFile gone =
        new Imports.FailedFile(
            Path.of("/news/gone.pdf"), "The file is no longer there.", Instant.EPOCH, 1);
    room.speaking("fr");
    room.imports().also(gone);
    assertTrue(
        room.page("/import")
            .select(".failures td")
            .eachText()
            .contains("Le fichier n’est plus là."));
  }

  @Test
  void importWithoutFoldersNamesNone() {
    Imports.Report again =
        new Imports.Report(
            List.of(),
            Instant.EPOCH,
            Duration.ofSeconds(3),
            Imports.Ending.DONE,
            "",
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            2);
    assertEquals(
        List.of("Time", "Failed"),
        ImportViews.last(again, Messages.in(Language.EN)).facts().stream()
            .map(fact -> fact.name())
            .toList());
  }

  @Test
  void lastImportIsToldHereAndOnTheOverview() {
    String sentence = "Last import on 2 March 2026, 10:00: 15 articles, 2 files failed.";
    assertEquals(sentence, room.page("/import").expectFirst("#progress section p").text());
    assertTrue(room.page("/").text().contains(sentence));
  }
}

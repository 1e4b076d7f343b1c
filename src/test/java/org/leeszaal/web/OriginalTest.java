package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;

/** The file behind an article, and only that one. */
class OriginalTest {
  private static final String HTML =
      "<h1>A page</h1><script>alert(1)</script><img src=\"//evil.example/x\"><p>Text</p>";

  @TempDir private Path folder;

  private static AnnotatedArticle article(String path, String content, FileType type) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      ArticleId id = ArticleId.of(HexFormat.of().formatHex(sum), 0);
      ArticleSource source = new ArticleSource(List.of(), "De Proefkrant", "", "", path, type);
      return new AnnotatedArticle(
          new Article(
              id, "A page", "", "Text", Language.EN, List.of(), PublishedDate.UNKNOWN, source),
          List.of());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private AnnotatedArticle written(String name, FileType type) throws IOException {
    Path file = Files.writeString(folder.resolve(name), HTML);
    return article(file.toString(), HTML, type);
  }

  @Test
  void webPageIsShownInASandboxWithoutAnyRequest() throws IOException {
    AnnotatedArticle page = written("page.html", FileType.HTML);
    try (Room room = Room.of(page)) {
      HttpResponse<String> answer = room.get("/original/" + page.article().id());
      assertEquals(HTML, answer.body());
      String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("sandbox; default-src 'none'"), policy);
      assertFalse(policy.contains("allow-"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("SAMEORIGIN", answer.headers().firstValue("X-Frame-Options").orElseThrow());
      assertEquals(
          "/original/" + page.article().id(),
          room.page("/article/" + page.article().id() + "?tab=original")
              .expectFirst("iframe")
              .attr("src"));
    }
  }

  @Test
  void officeFileIsSavedUnderAHarmlessName() throws IOException {
    AnnotatedArticle page = written("a \"b\";é.docx", FileType.DOCX);
    try (Room room = Room.of(page)) {
      HttpResponse<String> answer = room.get("/original/" + page.article().id());
      assertEquals(
          "attachment; filename=\"a__b___.docx\"",
          answer.headers().firstValue("Content-Disposition").orElseThrow());
      assertEquals(
          "application/octet-stream", answer.headers().firstValue("Content-Type").orElseThrow());
    }
  }

  @Test
  void mailIsShownAsItsLetters() throws IOException {
    AnnotatedArticle page = written("mail.eml", FileType.EMAIL);
    try (Room room = Room.of(page)) {
      HttpResponse<String> answer = room.get("/original/" + page.article().id());
      assertTrue(
          answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain"));
    }
  }

  @Test
  void anotherFileAtThePlaceIsNotHandedOut() throws IOException {
    AnnotatedArticle page = written("page.html", FileType.HTML);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path place = folder.resolve("page.html");
    Files.delete(place);
    Files.createSymbolicLink(place, secret);
    try (Room room = Room.of(page)) {
      HttpResponse<String> answer = room.get("/original/" + page.article().id());
      assertEquals(404, answer.statusCode());
      assertFalse(answer.body().contains("secret"));
      assertTrue(answer.body().contains("The file has changed"));
    }
  }

  @Test
  void fileThatIsGoneIsSaidToBe() {
    AnnotatedArticle gone = article(folder.resolve("gone.html").toString(), HTML, FileType.HTML);
    AnnotatedArticle odd = article("\0", HTML + "odd", FileType.HTML);
    try (Room room = Room.of(gone, odd)) {
      for (AnnotatedArticle article : List.of(gone, odd)) {
        HttpResponse<String> answer = room.get("/original/" + article.article().id());
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("The file is not there"));
      }
    }
  }
}

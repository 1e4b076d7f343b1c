package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive;
import org.leeszaal.search.TestArchive.Draft;
import org.leeszaal.web.login.Password;

/** What the server lets in, and what it lets a browser do. */
class SafetyTest {
  private static final String TITLE =
      "</title><script>alert(1)</script>\"><img src=//evil.example/x onerror=alert(2)> {{7*7}}";
  private static final String OUTLET = "\" onmouseover=\"alert(3)";
  private static final String AUTHOR = "<b>Bob</b>";
  private static final List<String> PATHS =
      List.of(
          "/",
          "/search",
          "/search?q=%3Cscript%3Ealert(4)%3C/script%3E",
          "/search?q=%22%3E%3Cimg+src%3Dx%3E&f=outlet:%3Cb%3E&f=%3Ci%3E:x",
          "/search?view=map",
          "/facet/outlet",
          "/facet/author?contains=%22%3E%3Cscript%3E",
          "/article/bad1?q=alert",
          "/article/bad1?tab=original",
          "/article/bad1?tab=metadata",
          "/entity/org/b%22o",
          "/entity/person/%3Cscript%3E",
          "/help",
          "/nothing/%3Cscript%3E?lang=nl");

  private static Room room;

  @BeforeAll
  static void open() {
    room =
        Room.of(
            Draft.of("bad1", Language.EN, TITLE, "alert [<u>Bo</u>|org/b\"o] <iframe src=x>")
                .in(OUTLET)
                .by(AUTHOR)
                .under("<style>*{display:none}</style>")
                .made());
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @Test
  void textOfArticlesIsNeverMarkup() {
    for (String path : PATHS) {
      Document page = org.jsoup.Jsoup.parse(room.get(path).body());
      assertEquals(1, page.select("script").size(), path);
      assertTrue(page.expectFirst("script").attr("src").startsWith("/assets/"), path);
      assertEquals(0, page.select("img, style, b:containsOwn(Bob), u, object, embed").size(), path);
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(
                attribute -> {
                  assertFalse(attribute.getKey().startsWith("on"), path + element.outerHtml());
                  assertFalse(attribute.getKey().equals("style"), path + element.outerHtml());
                });
      }
    }
    assertEquals(TITLE, room.page("/article/bad1").expectFirst("h1").wholeText());
  }

  @Test
  void noPageAsksAnotherMachine() {
    for (String path : PATHS) {
      Document page = org.jsoup.Jsoup.parse(room.get(path).body());
      for (String attribute : List.of("href", "src", "action", "srcset", "data", "poster")) {
        for (String value : page.select("[" + attribute + "]").eachAttr(attribute)) {
          assertTrue(
              value.matches("#.*|/(?!/).*|"), path + ": " + attribute + "=\"" + value + "\"");
        }
      }
    }
  }

  @Test
  void everyAnswerSaysWhatTheBrowserMayNotDo() {
    for (String path : List.of("/", "/nothing", "/health", "/api/v1/search", "/assets/x/y")) {
      HttpResponse<String> answer = room.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
      assertTrue(answer.headers().firstValue("Server").isEmpty());
    }
  }

  @Test
  void onlyThisMachinesNamesAreAnswered() throws IOException {
    assertEquals(200, status("/health", "127.0.0.1:" + room.port()));
    assertEquals(200, status("/health", "localhost"));
    assertEquals(200, status("/health", "[::1]:80"));
    assertEquals(421, status("/health", "archive.evil.example"));
    assertEquals(421, status("/health", "127.0.0.1.evil.example:" + room.port()));
  }

  /** What comes back for a request written by hand: a client would mend or refuse it. */
  private static int status(String target, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.port())) {
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(room.address() + "/search"))
                .method(method, HttpRequest.BodyPublishers.ofString("q=x"))
                .build();
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        assertEquals(405, answer.statusCode(), method);
        assertEquals("close", answer.headers().firstValue("Connection").orElse(""), method);
      }
    }
  }

  @Test
  void anyQueryGetsAPage() throws IOException {
    for (String query :
        List.of(
            "%",
            "%zz",
            "%00",
            "q=%ff%fe",
            "q=((((\"",
            "q=" + "a+".repeat(5000),
            "from=-1",
            "from=99999999999",
            "size=0",
            "q=*&sort=nonsense&f=&f=:&f=-&f=date:..")) {
      assertEquals(200, status("/search?" + query, "localhost"), query);
    }
  }

  @Test
  void pathsThatReachOutsideAreRefused() throws IOException {
    for (String target :
        List.of(
            "//evil.example/",
            "/original/../../etc/passwd",
            "/original/..%2f..%2fetc%2fpasswd",
            "/assets/../../messages/en.properties",
            "/article/%00",
            "/article/%2e%2e")) {
      int status = status(target, "localhost");
      assertTrue(status == 400 || status == 404, target + " " + status);
    }
  }

  @Test
  void assetsAreKeptForGoodUnderTheirSum() {
    String style = room.page("/").expectFirst("link[rel=stylesheet]").attr("href");
    HttpResponse<String> answer = room.get(style);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    assertEquals(404, room.get("/assets/000000000000/base.css").statusCode());
    assertEquals(
        404, room.get(style.replace("base.css", "../messages/en.properties")).statusCode());
  }

  @Test
  void takenPortIsSaidInASentence() {
    try (TestArchive archive = TestArchive.folded().with()) {
      var searcher = archive.searcher();
      PortTaken problem =
          assertThrows(
              PortTaken.class,
              () -> WebServer.start(searcher, WebSettings.loopback(room.port())).close());
      assertTrue(String.valueOf(problem.getMessage()).contains("--port"));
      assertTrue(String.valueOf(problem.getMessage()).contains(String.valueOf(room.port())));
      WebSettings elsewhere =
          WebSettings.loopback(0).at("192.0.2.1", Set.of(), Password.of("four quiet words indeed"));
      CannotListen other =
          assertThrows(CannotListen.class, () -> WebServer.start(searcher, elsewhere).close());
      String says = String.valueOf(other.getMessage());
      assertTrue(says.contains("192.0.2.1") && says.contains("--bind"), says);
      assertFalse(says.contains("in use"), says);
      searcher.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

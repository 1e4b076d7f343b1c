package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;

/** What comes in to change something, and what does not. */
class FormsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PROGRAM = "X-Leeszaal";

  private static final AtomicReference<String> changed = new AtomicReference<>("");
  private static TestArchive archive;
  private static ArchiveSearcher searcher;
  private static WebServer server;

  private HttpClient browser;

  @BeforeAll
  static void open() {
    archive = TestArchive.folded().with();
    searcher = archive.searcher();
    List<Route> routes =
        List.of(
            Route.get("/form", question -> Answer.html(200, question.token())),
            Route.change(Verb.POST, "/form", FormsTest::change),
            Route.change(Verb.POST, "/api/v1/thing/{id}", FormsTest::change));
    server = WebServer.start(Services.of(searcher), hasty(), routes);
  }

  /** Forms have two seconds to come. */
  private static WebSettings hasty() {
    Duration second = Duration.ofSeconds(1);
    return WebSettings.loopback(0)
        .with(new Limits(8, 64, second, second.multipliedBy(20), second.multipliedBy(2)));
  }

  private static Answer change(Question question, Sent sent) {
    changed.set(question.part("id") + sent.fields().get("name") + sent.text());
    return Answer.redirect("/form");
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
    searcher.close();
    archive.close();
  }

  @BeforeEach
  void forget() {
    changed.set("");
    browser = Room.withCookies();
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private String token() throws Exception {
    return browser
        .send(HttpRequest.newBuilder(at("/form")).build(), BodyHandlers.ofString())
        .body();
  }

  private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return post(path, BodyPublishers.ofString(body), headers);
  }

  private HttpResponse<String> post(String path, BodyPublisher body, String... headers)
      throws Exception {
    HttpRequest request = HttpRequest.newBuilder(at(path)).headers(headers).POST(body).build();
    return browser.send(request, BodyHandlers.ofString());
  }

  @Test
  void formOfOurOwnPageIsTaken() throws Exception {
    HttpResponse<String> answer =
        post("/form", "name=caf%C3%A9+au+lait&token=" + token(), "Content-Type", FORM);
    assertEquals(303, answer.statusCode());
    assertEquals("café au lait", changed.get());
  }

  @Test
  void formWithoutItsTokenIsRefused() throws Exception {
    String token = token();
    for (String body : List.of("name=x", "name=x&token=", "name=x&token=" + token + "x")) {
      HttpResponse<String> answer = post("/form", body, "Content-Type", FORM);
      assertEquals(403, answer.statusCode(), body);
      assertTrue(answer.body().contains("This form is too old"), body);
    }
    assertEquals("", changed.get());
  }

  @Test
  void tokenWithoutItsCookieIsRefused() throws Exception {
    String token = token();
    browser = HttpClient.newHttpClient();
    assertEquals(403, post("/form", "name=x&token=" + token, "Content-Type", FORM).statusCode());
    assertEquals("", changed.get());
  }

  @Test
  void cookieIsNotSentFromOtherSitesNorReadByScripts() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(at("/form")).build();
    String cookie =
        browser.send(request, BodyHandlers.ofString()).headers().firstValue("Set-Cookie").get();
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertFalse(cookie.contains(token()), "a program at another port learns the token");
  }

  @Test
  void whatComesFromAnotherSiteIsRefusedEvenWithToken() throws Exception {
    String token = token();
    for (String[] header :
        new String[][] {
          {"Origin", "https://evil.example"},
          {"Origin", "null"},
          {"Origin", "http://127.0.0.1:1"},
          {"Origin", "https://127.0.0.1:" + server.port()},
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"}
        }) {
      String body = "name=x&token=" + token;
      for (String path : List.of("/form", "/api/v1/thing/a")) {
        HttpResponse<String> answer =
            post(path, body, "Content-Type", FORM, PROGRAM, "1", header[0], header[1]);
        assertEquals(403, answer.statusCode(), header[1]);
      }
    }
    assertEquals("", changed.get());
  }

  @Test
  void programSaysThatItIsOne() throws Exception {
    HttpResponse<String> refused =
        post("/api/v1/thing/a", "{}", "Content-Type", "application/json");
    assertEquals(403, refused.statusCode());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElse(""));
    assertTrue(refused.body().contains("X-Leeszaal"));
    String[] program = {"Content-Type", "application/json", PROGRAM, "1"};
    assertEquals(303, post("/api/v1/thing/a", "{}", program).statusCode());
    assertEquals("a{}", changed.get());
    String[] script = {"Content-Type", "text/plain", "Sec-Fetch-Site", "same-origin"};
    assertEquals(303, post("/api/v1/thing/b", "é", script).statusCode());
    assertEquals("bé", changed.get());
  }

  @Test
  void noSiteIsGivenLeaveToAsk() throws Exception {
    HttpRequest preflight =
        HttpRequest.newBuilder(at("/api/v1/thing/a"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", "https://evil.example")
            .header("Access-Control-Request-Headers", PROGRAM)
            .build();
    HttpResponse<String> answer = browser.send(preflight, BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertTrue(answer.headers().firstValue("Allow").orElse("").contains("POST"));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void bodiesThatAreTooLargeAreRefused() throws Exception {
    String token = token();
    byte[] large =
        ("token=" + token + "&name=" + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
    assertEquals(
        413, post("/form", BodyPublishers.ofByteArray(large), "Content-Type", FORM).statusCode());
    BodyPublisher unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    assertEquals(413, post("/form", unsaid, "Content-Type", FORM).statusCode());
    assertEquals("", changed.get());
  }

  @Test
  void bodiesOfOtherTypesAreRefused() throws Exception {
    assertEquals(415, post("/form", "<a/>", "Content-Type", "text/xml").statusCode());
    assertEquals(415, post("/form", "name=x", PROGRAM, "1").statusCode());
  }

  @Test
  void bodiesThatComeTooSlowlyAreGivenUp() throws Exception {
    for (String type : List.of(FORM, "multipart/form-data; boundary=edge")) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.setSoTimeout(20_000);
        String head =
            "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 900\r\n\r\n"
                .formatted(type);
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        long begin = System.nanoTime();
        while (socket.getInputStream().available() == 0 && System.nanoTime() - begin < 15e9) {
          out.write('-');
          out.flush();
          Thread.sleep(200);
        }
        byte[] answer = socket.getInputStream().readNBytes(12);
        String status = new String(answer, StandardCharsets.US_ASCII);
        assertTrue(status.equals("HTTP/1.1 408") || status.equals("HTTP/1.1 400"), status);
        assertTrue(System.nanoTime() - begin < 12e9, type);
      }
    }
  }
}

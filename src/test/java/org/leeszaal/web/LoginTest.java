package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.web.login.Password;

/** An archive that is read with a password. */
class LoginTest {
  private static final String SECRET = "four quiet words indeed";
  private static Password password;

  private final HttpClient browser = Room.withCookies();
  private TestArchive archive;
  private ArchiveSearcher searcher;
  private WebServer server;

  @BeforeAll
  static void hash() {
    password = Password.of(SECRET);
  }

  @BeforeEach
  void open() {
    archive = TestArchive.folded().with();
    searcher = archive.searcher();
    server = WebServer.start(searcher, WebSettings.loopback(0).with(password));
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    searcher.close();
    archive.close();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> login(String secret, String next) throws Exception {
    Document page = Jsoup.parse(get("/login").body());
    String token = page.expectFirst("input[name=token]").attr("value");
    return post(
        "/login",
        "token="
            + token
            + "&next="
            + URLEncoder.encode(next, StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void nothingOfTheArchiveIsShownBeforeTheLogin() throws Exception {
    for (String path :
        List.of("/", "/search?q=x", "/article/a", "/entity/person/x", "/original/a", "/help")) {
      HttpResponse<String> answer = get(path);
      assertEquals(303, answer.statusCode(), path);
      assertTrue(location(answer).startsWith("/login"), path);
    }
    for (String path : List.of("search", "export", "overview", "status", "openapi.json", "tags")) {
      HttpResponse<String> answer = get("/api/v1/" + path);
      assertEquals(401, answer.statusCode(), path);
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    }
    assertEquals(200, get("/health").statusCode());
  }

  @Test
  void rightPasswordOpensTheAskedPageAndLogoutClosesIt() throws Exception {
    String asked = location(get("/search?q=a+b&f=country:MA"));
    assertEquals("/login?next=/search?q%3Da%2Bb%26f%3Dcountry:MA", asked.replace("%3F", "?"));
    HttpResponse<String> entered = login(SECRET, "/search?q=a+b&f=country:MA");
    assertEquals("/search?q=a+b&f=country:MA", location(entered));
    assertEquals(200, get("/search?q=a").statusCode());
    assertEquals(200, get("/api/v1/search").statusCode());
    Document page = Jsoup.parse(get("/login").body());
    String token = page.expectFirst("form[action=/logout] input[name=token]").attr("value");
    assertEquals(303, post("/logout", "token=" + token).statusCode());
    assertEquals(303, get("/search?q=a").statusCode());
  }

  @Test
  void wrongPasswordIsSaidInTheReadersLanguage() throws Exception {
    assertTrue(login("nonsense", "/").body().contains("This password is not right."));
    assertTrue(get("/login?lang=nl").body().contains("Dit archief leest u met een wachtwoord."));
    assertTrue(login("nonsense", "/").body().contains("Dit wachtwoord klopt niet."));
    assertTrue(get("/login?lang=fr").body().contains("Mot de passe"));
    assertEquals(303, get("/").statusCode());
  }

  @Test
  void guessingIsMadeSlow() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(403, login("wrong " + i, "/").statusCode());
    }
    HttpResponse<String> sixth = login(SECRET, "/");
    assertEquals(429, sixth.statusCode());
    assertEquals("60", sixth.headers().firstValue("Retry-After").orElse(""));
    assertEquals(429, get("/api/v1/search", "Authorization", basic(SECRET)).statusCode());
  }

  private static String basic(String secret) {
    byte[] pair = ("any:" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Test
  void programsSendThePasswordWithTheirRequests() throws Exception {
    assertEquals(200, get("/api/v1/search", "Authorization", basic(SECRET)).statusCode());
    assertEquals(401, get("/api/v1/search", "Authorization", basic("wrong")).statusCode());
    assertEquals(401, get("/api/v1/search", "Authorization", "Basic %%%").statusCode());
    assertEquals(303, get("/search", "Authorization", basic(SECRET)).statusCode());
  }

  @Test
  void sessionCookieIsHiddenFromScriptsAndOtherSites() throws Exception {
    String cookie = login(SECRET, "/").headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.startsWith("leeszaal-session-" + server.port() + "="), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
  }

  @Test
  void loginLeadsToNoOtherSite() {
    for (String next :
        List.of("//evil.example", "https://evil.example", "/\\evil", "", "/a\r\nX: y", "/logout")) {
      assertEquals("/", LoginPage.local(next), next);
    }
    assertEquals("/article/a?q=b", LoginPage.local("/article/a?q=b"));
  }

  @Test
  void otherMachinesAreNeverServedWithoutAPassword() {
    for (String address : List.of("0.0.0.0", "192.168.1.5", "::", "example.org")) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new WebSettings(
                  address,
                  0,
                  Set.of(),
                  Limits.usual(),
                  java.util.Optional.empty(),
                  java.util.Optional.empty()));
      assertEquals(
          address, WebSettings.loopback(0).at(address, Set.of(address), password).address());
    }
    assertFalse(WebSettings.isLoopback("10.0.0.1"));
  }
}

package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;

/** Files that come in with a form, and what is too much of them. */
class UploadsTest {
  private static final AtomicReference<String> changed = new AtomicReference<>("");
  private static final AtomicReference<Path> uploaded = new AtomicReference<>(Path.of(""));
  private static TestArchive archive;
  private static ArchiveSearcher searcher;
  private static WebServer server;

  private HttpClient browser;

  @BeforeAll
  static void open() {
    archive = TestArchive.folded().with();
    searcher = archive.searcher();
    Change keep = UploadsTest::keep;
    List<Route> routes =
        List.of(
            Route.get("/form", question -> Answer.html(200, question.token())),
            Route.change(Verb.POST, "/files", keep.upTo(BodySize.LIST)),
            Route.change(Verb.POST, "/large", keep.upTo(BodySize.UPLOAD)));
    server = WebServer.start(Services.of(searcher), WebSettings.loopback(0), routes);
  }

  private static Answer keep(Question question, Sent sent) {
    try {
      Sent.Upload upload = sent.uploads().getFirst();
      uploaded.set(upload.file());
      changed.set(
          sent.fields().get("name")
              + " "
              + upload.field()
              + " "
              + upload.name()
              + " "
              + Files.readString(upload.file()).length());
      return Answer.redirect("/form");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static String multipart(String token, String fileName, String content) {
    return "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
        + token
        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nnaïve"
        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + fileName
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + content
        + "\r\n--edge--\r\n";
  }

  private static final String[] MULTIPART = {"Content-Type", "multipart/form-data; boundary=edge"};

  @Test
  void filesComeWithPlainNamesAndAreGoneAfterwards() throws Exception {
    String content = "x".repeat(200_000);
    String body = multipart(token(), "../../etc/été.txt", content);
    assertEquals(303, post("/files", body, MULTIPART).statusCode());
    assertEquals("naïve file été.txt 200000", changed.get());
    assertFalse(Files.exists(uploaded.get()));
  }

  @Test
  void filesThatAreTooLargeOrBrokenAreRefused() throws Exception {
    String token = token();
    String large = multipart(token, "a.txt", "x".repeat(17 << 20));
    assertEquals(413, post("/files", large, MULTIPART).statusCode());
    assertEquals(400, post("/files", "--edge\r\nnonsense", MULTIPART).statusCode());
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      many.append("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n");
    }
    assertEquals(400, post("/files", many + "--edge--\r\n", MULTIPART).statusCode());
    byte[] small = multipart(token, "a.txt", "x").getBytes(StandardCharsets.UTF_8);
    BodyPublisher unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small));
    assertEquals(411, post("/files", unsaid, MULTIPART).statusCode());
    assertEquals("", changed.get());
  }

  @Test
  void fieldsBesideFilesAreNoLargerThanForms() throws Exception {
    String token = token();
    String field = "x".repeat((1 << 20) + 1);
    String large = multipart(token, "a.txt", "x").replace("naïve", field);
    assertEquals(413, post("/large", large, MULTIPART).statusCode());
    String half = "x".repeat(600_000);
    String next = "\r\n--edge\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n";
    String both = multipart(token, "a.txt", "x").replace("naïve", half + next + half);
    assertEquals(413, post("/large", both, MULTIPART).statusCode(), "together");
    assertEquals("", changed.get());
    String signs = multipart(token, "a.txt", "x").replace("naïve", "a&name=%41+b");
    assertEquals(303, post("/large", signs, MULTIPART).statusCode());
    assertEquals("a&name=%41+b file a.txt 1", changed.get());
  }

  @Test
  void bodiesWithoutFilesAreNoLargerThanListsWhereFilesMayBe() throws Exception {
    byte[] large = "x".repeat((16 << 20) + 1).getBytes(StandardCharsets.US_ASCII);
    BodyPublisher unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    for (String type : List.of("text/plain", "application/json")) {
      BodyPublisher said = BodyPublishers.ofByteArray(large);
      assertEquals(413, post("/large", said, "Content-Type", type).statusCode(), type);
      assertEquals(413, post("/large", unsaid, "Content-Type", type).statusCode(), type);
    }
  }

  @Test
  void namesOfFilesLoseFoldersAndSigns() {
    assertEquals("b.txt", Multipart.plain("C:\\a\\b.txt"));
    assertEquals("_ssh", Multipart.plain("../..ssh"));
    assertEquals("a_b.pdf", Multipart.plain("a\u0000b.pdf"));
    assertEquals("file", Multipart.plain("/"));
    assertEquals(120, Multipart.plain("x".repeat(500)).length());
  }
}

package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.web.login.Password;

/**
 * Answers that are known before all has come. The senders here are as browsers are: they send all
 * they have, and read after that.
 */
class UnreadBodiesTest {
  private static final int PIECE = 64 * 1024;
  private static final int LARGE = 17 << 20;
  private static final String LENGTH = "Content-Length: " + LARGE + "\r\n";
  private static final String TEXT = "Content-Type: text/plain\r\n" + LENGTH;
  private static final String FILES = "Content-Type: multipart/form-data; boundary=edge\r\n";
  private static final Semaphore inside = new Semaphore(0);
  private static final Semaphore open = new Semaphore(0);

  private static TestArchive archive;
  private static ArchiveSearcher searcher;
  private static WebServer server;

  @BeforeAll
  static void open() {
    archive = TestArchive.folded().with();
    searcher = archive.searcher();
    server = start(WebSettings.loopback(0));
  }

  private static WebServer start(WebSettings settings) {
    Change change = (question, sent) -> Answer.text(200, "changed");
    List<Route> routes =
        List.of(
            Route.get("/small", question -> Answer.text(200, "small")),
            Route.get("/slow", question -> slow()),
            Route.change(Verb.POST, "/files", change.upTo(BodySize.LIST)),
            Route.change(Verb.POST, "/large", change.upTo(BodySize.UPLOAD)));
    return WebServer.start(Services.of(searcher), settings, routes);
  }

  private static Answer slow() {
    try {
      inside.release();
      open.tryAcquire(20, TimeUnit.SECONDS);
      return Answer.text(200, "slow");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
    searcher.close();
    archive.close();
  }

  private static Socket connect(WebServer to, String first, String headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), to.port());
    socket.setSoTimeout(20_000);
    String host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
    String head = first + " HTTP/1.1\r\n" + host + headers + "Connection: close\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** The status of a whole answer to 17 MB, of which the first pieces come slowly. */
  private static int status(WebServer to, String first, String headers) throws Exception {
    try (Socket socket = connect(to, first, headers)) {
      OutputStream out = socket.getOutputStream();
      boolean chunked = headers.contains("chunked");
      byte[] piece = "-".repeat(PIECE).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < LARGE / PIECE; i++) {
        if (chunked) {
          out.write((Integer.toHexString(PIECE) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(piece);
        if (chunked) {
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        Thread.sleep(i < 20 ? 2 : 0);
      }
      if (chunked) {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      return wholeAnswer(socket);
    }
  }

  private static int wholeAnswer(Socket socket) throws IOException {
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    int body = answer.indexOf("\r\n\r\n") + 4;
    String length = answer.replaceFirst("(?s).*?\r\nContent-Length: (\\d+).*", "$1");
    assertEquals(Integer.parseInt(length), answer.length() - body, answer);
    return Integer.parseInt(answer.substring(9, 12));
  }

  @Test
  void whoSendsTooMuchReadsThatEveryTime() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertEquals(413, status(server, "POST /files", TEXT), "time " + i);
    }
  }

  @Test
  void everyRefusalIsReadByWhoStillSends() throws Exception {
    String chunked = "Transfer-Encoding: chunked\r\n";
    for (int i = 0; i < 3; i++) {
      assertEquals(413, status(server, "POST /files", FILES + LENGTH));
      assertEquals(413, status(server, "POST /files", "Content-Type: text/csv\r\n" + chunked));
      assertEquals(400, status(server, "POST /large", FILES + LENGTH));
      assertEquals(411, status(server, "POST /files", FILES + chunked));
      assertEquals(415, status(server, "POST /large", "Content-Type: text/xml\r\n" + LENGTH));
      assertEquals(403, status(server, "POST /large", TEXT + "Origin: https://evil.example\r\n"));
      assertEquals(404, status(server, "POST /nowhere", TEXT));
      assertEquals(405, status(server, "POST /small", TEXT));
      assertEquals(421, status(server, "POST /files", TEXT + "Host: evil.example\r\n"));
      assertEquals(200, status(server, "GET /small", TEXT), "what needs no body");
    }
  }

  @Test
  void whoHasToLogInFirstReadsThat() throws Exception {
    Password password = Password.of("four quiet words indeed");
    try (WebServer closed = start(WebSettings.loopback(0).with(password))) {
      assertEquals(401, status(closed, "POST /api/v1/corrections", TEXT));
      assertEquals(303, status(closed, "POST /files", TEXT), "to the page of the password");
    }
  }

  /** Nobody may wait, or one who then waits in vain. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whoFindsNoRoomReadsThat(int waiting) throws Exception {
    Duration second = Duration.ofSeconds(1);
    Limits narrow = new Limits(1, waiting, second, second.multipliedBy(20), second);
    try (WebServer crowded = start(WebSettings.loopback(0).with(narrow));
        Socket first = connect(crowded, "GET /slow", "")) {
      assertTrue(inside.tryAcquire(20, TimeUnit.SECONDS));
      assertEquals(503, status(crowded, "POST /files", TEXT));
      open.release();
      assertEquals(200, wholeAnswer(first));
    }
  }

  @Test
  void whoStopsSendingIsAnsweredAllTheSame() throws Exception {
    long begin = System.nanoTime();
    try (Socket socket = connect(server, "POST /files", TEXT)) {
      socket.getOutputStream().write(new byte[PIECE]);
      assertEquals(413, wholeAnswer(socket));
    }
    assertTrue(System.nanoTime() - begin < 15e9);
  }

  @Test
  void whoAsksFirstIsAnsweredAtOnce() throws Exception {
    long quickest = Long.MAX_VALUE;
    // A busy machine may be slow once; who waits for a body waits 5 seconds each time.
    for (int i = 0; i < 5 && quickest > 4e9; i++) {
      quickest = Math.min(quickest, nanosUntilRefused());
    }
    assertTrue(quickest < 4e9, quickest + " ns");
  }

  private static long nanosUntilRefused() throws IOException {
    long begin = System.nanoTime();
    try (Socket socket = connect(server, "POST /files", TEXT + "Expect: 100-continue\r\n")) {
      assertEquals(413, wholeAnswer(socket), "and not 100, which would ask for the body");
    }
    return System.nanoTime() - begin;
  }
}

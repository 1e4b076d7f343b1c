package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;

/** More readers than there is room for. */
class CrowdTest {
  private static final int OVERLOADED = 503;
  private static final String EXPORT = "/api/v1/export";

  @Test
  void oneIsServedOneWaitsAndTheOthersAreToldToComeBack() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    WebSettings narrow =
        WebSettings.loopback(0)
            .with(
                new Limits(
                    1, 1, Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(1)));
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = slow(archive.searcher(), inside, open);
        WebServer server = WebServer.start(searcher, narrow);
        HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      answers.add(ask(client, server));
      inside.await(20, TimeUnit.SECONDS);
      for (int i = 0; i < 4; i++) {
        answers.add(ask(client, server));
      }
      // All must have come before the first one goes, or there would be room for one more.
      for (int tries = 0; refusals(answers) < 3 && tries < 300; tries++) {
        Thread.sleep(50);
      }
      HttpResponse<String> refused =
          answers.stream().filter(CompletableFuture::isDone).findFirst().orElseThrow().join();
      assertEquals(OVERLOADED, refused.statusCode());
      assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""));
      open.countDown();
      List<Integer> statuses = answers.stream().map(it -> it.join().statusCode()).sorted().toList();
      assertEquals(List.of(200, 200, OVERLOADED, OVERLOADED, OVERLOADED), statuses);
    }
  }

  private static long refusals(List<CompletableFuture<HttpResponse<String>>> answers) {
    return answers.stream().filter(CompletableFuture::isDone).count();
  }

  @Test
  void manyReadersAreAllAnsweredInTheEnd() throws Exception {
    Limits limits =
        new Limits(2, 8, Duration.ofMillis(200), Duration.ofSeconds(60), Duration.ofSeconds(1));
    Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = archive.searcher();
        WebServer server =
            WebServer.start(Services.of(searcher), WebSettings.loopback(0).with(limits));
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        all.add(readers.submit(() -> readFive(client, server, statuses)));
      }
      for (Future<Integer> reader : all) {
        assertEquals(5, reader.get(90, TimeUnit.SECONDS));
      }
    }
    assertTrue(Set.of(200, OVERLOADED).containsAll(statuses.keySet()), statuses.toString());
    assertEquals(320, statuses.getOrDefault(200, new LongAdder()).sum());
  }

  /** Comes back as often as it is told to. */
  private static int readFive(HttpClient client, WebServer server, Map<Integer, LongAdder> statuses)
      throws Exception {
    int read = 0;
    while (read < 5) {
      HttpResponse<String> answer = ask(client, server).get(60, TimeUnit.SECONDS);
      statuses.computeIfAbsent(answer.statusCode(), key -> new LongAdder()).increment();
      if (answer.statusCode() == 200) {
        read++;
      } else {
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        Thread.sleep(50);
      }
    }
    return read;
  }

  @Test
  void whatTakesTooLongIsGivenUpAndKeepsItsPlaceUntilItEnds() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    Limits limits =
        new Limits(1, 4, Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(1));
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = slow(archive.searcher(), inside, open);
        WebServer server =
            WebServer.start(Services.of(searcher), WebSettings.loopback(0).with(limits));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> late = ask(client, server).get(10, TimeUnit.SECONDS);
      assertEquals(OVERLOADED, late.statusCode());
      assertTrue(late.headers().firstValue("Retry-After").isPresent());
      assertTrue(late.body().contains("took too long"), late.body());
      assertEquals(1, open.getCount());
      assertEquals(OVERLOADED, ask(client, server).get(10, TimeUnit.SECONDS).statusCode());
      open.countDown();
      until200(() -> ask(client, server).get(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void exportsNeverTakeAllPlaces() throws Exception {
    CountDownLatch inside = new CountDownLatch(2);
    CountDownLatch open = new CountDownLatch(1);
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = slow(archive.searcher(), inside, open, "each");
        WebServer server = WebServer.start(searcher, WebSettings.loopback(0));
        HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> running =
          List.of(ask(client, server, EXPORT), ask(client, server, EXPORT));
      assertTrue(inside.await(20, TimeUnit.SECONDS));
      HttpResponse<String> third = ask(client, server, EXPORT).get(10, TimeUnit.SECONDS);
      assertEquals(OVERLOADED, third.statusCode());
      assertTrue(third.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, ask(client, server).get(10, TimeUnit.SECONDS).statusCode());
      open.countDown();
      running.forEach(export -> assertEquals(200, export.join().statusCode()));
      // Places are given back, a moment after the answer has gone out.
      until200(() -> ask(client, server, EXPORT).get(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void listsAreGivenUpLikePagesAndNeverTakeAllPlaces() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    Duration shortly = Duration.ofMillis(300);
    Limits limits = new Limits(8, 4, shortly, shortly, Duration.ofSeconds(10));
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = slow(archive.searcher(), new CountDownLatch(1), open);
        WebServer server = WebServer.start(searcher, WebSettings.loopback(0).with(limits));
        HttpClient client = Room.withCookies()) {
      String page = until200(() -> ask(client, server, "/list").get(10, TimeUnit.SECONDS)).body();
      String form = "lines=Rabat&token=" + Jsoup.parse(page).expectFirst("[name=token]").val();
      for (int i = 0; i < 2; i++) {
        HttpResponse<String> late = list(client, server, form);
        assertEquals(OVERLOADED, late.statusCode());
        assertTrue(late.body().contains("took too long"), late.body());
      }
      HttpResponse<String> third = list(client, server, form);
      assertEquals(OVERLOADED, third.statusCode());
      assertFalse(third.body().contains("took too long"), third.body());
      open.countDown();
      until200(() -> list(client, server, form)); // places are given back
    }
  }

  /** Asks again, as who is told to come back does. */
  private static HttpResponse<String> until200(Callable<HttpResponse<String>> asking)
      throws Exception {
    HttpResponse<String> answer = asking.call();
    for (int tries = 0; answer.statusCode() != 200 && tries < 50; tries++) {
      Thread.sleep(50);
      answer = asking.call();
    }
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }

  private static HttpResponse<String> list(HttpClient client, WebServer server, String form)
      throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/list");
    return client.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static CompletableFuture<HttpResponse<String>> ask(HttpClient client, WebServer server) {
    return ask(client, server, "/search");
  }

  private static CompletableFuture<HttpResponse<String>> ask(
      HttpClient client, WebServer server, String path) {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.sendAsync(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The same searcher, whose answers wait until they may come. */
  private static ArchiveSearcher slow(
      ArchiveSearcher real, CountDownLatch inside, CountDownLatch open) {
    return slow(real, inside, open, "search");
  }

  private static ArchiveSearcher slow(
      ArchiveSearcher real, CountDownLatch inside, CountDownLatch open, String waiting) {
    return (ArchiveSearcher)
        Proxy.newProxyInstance(
            CrowdTest.class.getClassLoader(),
            new Class<?>[] {ArchiveSearcher.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(waiting)) {
                inside.countDown();
                open.await(20, TimeUnit.SECONDS);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw new IOException(e.getCause());
              }
            });
  }
}

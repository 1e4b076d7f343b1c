package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;

/** More readers than there is room for. */
class CrowdTest {
  private static final int OVERLOADED = 503;

  @Test
  void oneIsServedOneWaitsAndTheOthersAreToldToComeBack() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    WebSettings narrow =
        new WebSettings("127.0.0.1", 0, Set.of("127.0.0.1"), 1, 1, Duration.ofSeconds(20));
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
      CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
      HttpResponse<String> refused =
          answers.stream().filter(CompletableFuture::isDone).findFirst().orElseThrow().join();
      assertEquals(OVERLOADED, refused.statusCode());
      assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""));
      open.countDown();
      List<Integer> statuses = answers.stream().map(it -> it.join().statusCode()).sorted().toList();
      assertEquals(List.of(200, 200, OVERLOADED, OVERLOADED, OVERLOADED), statuses);
    }
  }

  private static CompletableFuture<HttpResponse<String>> ask(HttpClient client, WebServer server) {
    URI search = URI.create("http://127.0.0.1:" + server.port() + "/search");
    return client.sendAsync(
        HttpRequest.newBuilder(search).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The same searcher, whose answers wait until they may come. */
  private static ArchiveSearcher slow(
      ArchiveSearcher real, CountDownLatch inside, CountDownLatch open) {
    return (ArchiveSearcher)
        Proxy.newProxyInstance(
            CrowdTest.class.getClassLoader(),
            new Class<?>[] {ArchiveSearcher.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("search")) {
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

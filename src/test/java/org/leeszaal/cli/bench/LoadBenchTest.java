package org.leeszaal.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadBenchTest {
  /** Answers, tells to wait, refuses without saying when, and fails, depending on the address. */
  private static void answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().toString();
    int status = 200;
    if (address.contains("sort=newest")) {
      status = 503;
      exchange.getResponseHeaders().set("Retry-After", "1");
    } else if (address.contains("from=10")) {
      status = 503;
    } else if (address.contains("q=")) {
      status = address.contains("q=caf%C3%A9+noir") ? 200 : 500;
    }
    byte[] page = "page".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  @Test
  void everyRequestIsCountedOnceAsWhatBecameOfIt() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          answer(exchange);
        });
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      server.setExecutor(threads);
      server.start();
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      LoadBench.Result result = new LoadBench(address, List.of("café noir"), 5, 40).run();
      server.stop(0);
      assertEquals(40, asked.get());
      assertEquals(40, result.requests());
      assertEquals(10, result.failed(), "503 without Retry-After is a failure");
      for (LoadBench.Row row : result.pages()) {
        boolean newest = row.page().equals("results, newest first");
        boolean second = row.page().equals("results, second page");
        assertEquals(newest ? 10 : 0, row.toldToWait(), row.toString());
        assertEquals(second ? 10 : 0, row.failed(), row.toString());
        assertEquals(newest || second ? 0 : 10, row.answered().count(), row.toString());
      }
      assertTrue(result.slowest() > 0 && result.requestsPerSecond() > 0, result.toString());
    }
  }
}

package org.leeszaal.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.leeszaal.quality.Latency;

/**
 * Asks a served archive as many readers at once do.
 *
 * @param server with a slash at the end
 * @param queries to search for, in turn
 * @param clients readers, each of whom asks again as soon as it has its answer
 * @param requests of all of them together
 */
public record LoadBench(URI server, List<String> queries, int clients, int requests) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int BUSY = 503;

  public LoadBench {
    queries = List.copyOf(queries);
  }

  /** What became of a request. */
  public enum Outcome {
    /** A page. */
    ANSWERED,
    /** Told to come back later, and when. */
    TOLD_TO_WAIT,
    /** Anything else: an error page, a broken connection, a refusal that does not say when. */
    FAILED
  }

  private record Done(String page, Outcome outcome, long nanos) {}

  /**
   * @param page what was asked for
   * @param answered time from question to whole answer, of those that were answered
   */
  public record Row(String page, Latency answered, long toldToWait, long failed) {}

  /**
   * @param slowest milliseconds of the slowest answer
   */
  public record Result(
      int clients, int requests, double requestsPerSecond, double slowest, List<Row> pages) {
    public Result {
      pages = List.copyOf(pages);
    }

    public long failed() {
      return pages.stream().mapToLong(Row::failed).sum();
    }
  }

  public Result run() throws InterruptedException {
    ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();
    AtomicInteger next = new AtomicInteger();
    CountDownLatch ended = new CountDownLatch(clients);
    long begin = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      Thread.ofVirtual().start(() -> client(next, done, ended));
    }
    ended.await();
    double seconds = (System.nanoTime() - begin) / 1e9;
    return result(List.copyOf(done), seconds);
  }

  private void client(AtomicInteger next, ConcurrentLinkedQueue<Done> done, CountDownLatch ended) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int number = next.getAndIncrement();
          number < requests;
          number = next.getAndIncrement()) {
        done.add(ask(client, number));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private Done ask(HttpClient client, int number) throws InterruptedException {
    Page page = Page.values()[number % Page.values().length];
    String query = queries.get(number / Page.values().length % queries.size());
    URI address = server.resolve(page.address(query));
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    long begin = System.nanoTime();
    Outcome outcome;
    try {
      outcome = outcome(client.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      outcome = Outcome.FAILED;
    }
    return new Done(page.title(), outcome, System.nanoTime() - begin);
  }

  private static Outcome outcome(HttpResponse<byte[]> answer) {
    if (answer.statusCode() == 200 && answer.body().length > 0) {
      return Outcome.ANSWERED;
    }
    boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
    return answer.statusCode() == BUSY && saysWhen ? Outcome.TOLD_TO_WAIT : Outcome.FAILED;
  }

  private Result result(List<Done> all, double seconds) {
    Map<String, List<Done>> pages = new TreeMap<>();
    all.forEach(one -> pages.computeIfAbsent(one.page(), k -> new ArrayList<>()).add(one));
    List<Row> rows = new ArrayList<>();
    pages.forEach((page, some) -> rows.add(row(page, some)));
    double slowest = all.stream().mapToLong(Done::nanos).max().orElse(0) / 1e6;
    return new Result(clients, all.size(), all.size() / seconds, slowest, rows);
  }

  private static Row row(String page, List<Done> some) {
    long[] answered =
        some.stream()
            .filter(one -> one.outcome() == Outcome.ANSWERED)
            .mapToLong(Done::nanos)
            .toArray();
    return new Row(
        page,
        Latency.of(answered),
        some.stream().filter(one -> one.outcome() == Outcome.TOLD_TO_WAIT).count(),
        some.stream().filter(one -> one.outcome() == Outcome.FAILED).count());
  }

  /** What readers open; most of the time results. */
  private enum Page {
    RESULTS("results", "search?q="),
    NEWEST("results, newest first", "search?sort=newest&q="),
    SECOND("results, second page", "search?from=10&q="),
    OVERVIEW("overview", "");

    private final String title;
    private final String address;

    Page(String title, String address) {
      this.title = title;
      this.address = address;
    }

    String title() {
      return title;
    }

    String address(String query) {
      return address.isEmpty()
          ? address
          : address + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
  }
}

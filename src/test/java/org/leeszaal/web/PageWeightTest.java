package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit to a page costs on the wire, styles, scripts and typefaces included. */
class PageWeightTest {
  private static final int MOST = 150 * 1024;
  private static final Pattern IMPORTED = Pattern.compile("from '\\./([a-z]+\\.js)'");

  /**
   * The cuts that a page of Latin letters loads: the style sheet keeps the others for rarer ones.
   */
  private static final Pattern TYPEFACE =
      Pattern.compile("url\\((fonts/source-serif-4-latin-(?:400|600)-normal\\.woff2)\\)");

  private static DeskRoom room;
  private static HttpClient client;

  @BeforeAll
  static void open() {
    room = DeskRoom.open().furnish();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    room.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=Pegasus",
        "/search?view=map",
        "/article/aaa1?q=brug",
        "/entity/person/vladimir-putin",
        "/correct?entity=person/vladimir-putin&article=aaa1&back=/",
        "/saved",
        "/import",
        "/help"
      })
  void pageWeighsAtMostAHundredAndFiftyKilobytes(String path) throws Exception {
    Document page = room.page(path);
    long weight = weight(path);
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> left = new ArrayDeque<>();
    page.select("link[rel=stylesheet], link[rel=preload]").forEach(it -> left.add(it.attr("href")));
    page.select("script[src]").forEach(it -> left.add(it.attr("src")));
    while (!left.isEmpty()) {
      String asset = left.pop();
      if (seen.add(asset)) {
        weight += weight(asset);
        String folder = asset.substring(0, asset.lastIndexOf('/') + 1);
        Matcher more = (asset.endsWith(".css") ? TYPEFACE : IMPORTED).matcher(text(asset));
        while (more.find()) {
          left.add(folder + more.group(1));
        }
      }
    }
    assertTrue(seen.size() > 10, "assets are found: " + seen);
    assertTrue(weight <= MOST, path + " weighs " + weight + " bytes");
    System.out.printf("%s: %d KB in %d files%n", path, weight / 1024, seen.size() + 1);
  }

  /** A module that is found only when another one is read costs a reader one more journey. */
  @Test
  void headNamesEveryModuleThatIsImported() {
    Document page = room.page("/");
    String first = page.expectFirst("script[type=module]").attr("src");
    String folder = first.substring(0, first.lastIndexOf('/') + 1);
    Set<String> imported = new TreeSet<>();
    Deque<String> left = new ArrayDeque<>(Set.of(first));
    while (!left.isEmpty()) {
      Matcher more = IMPORTED.matcher(text(left.pop()));
      while (more.find()) {
        String module = folder + more.group(1);
        if (imported.add(module)) {
          left.add(module);
        }
      }
    }
    assertTrue(imported.size() > 5, "modules are found: " + imported);
    assertEquals(imported, new TreeSet<>(page.select("link[rel=modulepreload]").eachAttr("href")));
  }

  private static long weight(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(room.address() + path))
            .header("Accept-Encoding", "gzip")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
  }

  private static String text(String path) {
    String body = path.endsWith(".woff2") ? "" : room.get(path).body();
    return new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}

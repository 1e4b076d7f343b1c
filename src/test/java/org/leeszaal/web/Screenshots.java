package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of every page of a running server; {@code scripts/screenshots} starts both. Its name
 * keeps it out of the suite.
 */
@EnabledIfSystemProperty(named = "screenshots.url", matches = "http.*")
class Screenshots {
  private static final String URL = System.getProperty("screenshots.url", "").replaceAll("/$", "");
  private static final Path FOLDER = Path.of(System.getProperty("screenshots.folder", "target"));
  private static final Path DOCS = Path.of("docs/images");
  private static final List<String> LANGUAGES =
      Stream.of(System.getProperty("screenshots.languages", "nl fr en").split(" "))
          .filter(language -> language.matches("nl|fr|en"))
          .toList();
  private static final int LONGEST = 3_000;

  private final TestBrowser browser = TestBrowser.shared();
  private final HttpClient client = HttpClient.newHttpClient();

  private Document page(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(URL + path)).build();
    return Jsoup.parse(client.send(request, HttpResponse.BodyHandlers.ofString()).body(), URL);
  }

  private String first(String path, String selector) throws IOException, InterruptedException {
    return page(path).expectFirst(selector).attr("href");
  }

  private Map<String, String> pages() throws IOException, InterruptedException {
    String article = first("/search?q=Pegasus", ".hit h2 a");
    String plain = article.replaceFirst("\\?.*", "");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", "/");
    pages.put("results", "/search?q=Pegasus");
    pages.put("filtered", "/search?q=president&f=country:FR&f=-language:nl&sort=newest");
    pages.put("map", "/search?view=map&f=date:2021");
    pages.put("empty", "/search?q=Pegasus+zepelin");
    pages.put("article", article);
    pages.put("card", article + "#card-2");
    pages.put("original", plain + "?tab=original");
    pages.put("metadata", plain + "?tab=metadata");
    String site = first("/search?q=type:html", ".hit h2 a").replaceFirst("\\?.*", "");
    pages.put("page", site + "?tab=page");
    pages.put("entity", "/entity/person/emmanuel-macron");
    pages.put("facet", "/facet/person");
    pages.put("list", "/list?names=any&lines=Poetin%0AMacron%0AAngela+Merkel%0Azeppelin");
    pages.put("group", first("/search?q=Poetin", ".hit .similar"));
    pages.put("help", "/help");
    pages.put("missing", "/nothing");
    if (!page("/").select(".site a[href=/saved]").isEmpty()) {
      pages.put("saved", "/saved");
    }
    if (!page("/").select(".site a[href=/import]").isEmpty()) {
      pages.put("import", "/import");
    }
    if (page("/").select(".site a[href=/saved]").size()
            + page(plain).select(".card [data-correct]").size()
        > 1) {
      pages.put("correct", first(plain, ".card [data-correct]"));
      pages.put("corrections", "/corrections");
    }
    return pages;
  }

  @Test
  void everyPageInEveryDress() throws IOException, InterruptedException {
    Map<String, String> pages = pages();
    for (String language : LANGUAGES) {
      for (String scheme : List.of("light", "dark")) {
        for (int width : List.of(1280, 390)) {
          for (Map.Entry<String, String> page : pages.entrySet()) {
            String name =
                page.getKey() + "-" + language + "-" + scheme + (width > 500 ? "" : "-narrow");
            take(page.getValue(), language, scheme, width, FOLDER.resolve(name + ".png"), LONGEST);
          }
        }
      }
    }
    for (String name : List.of("overview", "results", "article", "entity")) {
      take(page(pages, name), "en", "light", 1280, DOCS.resolve(name + ".png"), 1_300);
    }
    take(page(pages, "results"), "nl", "dark", 390, DOCS.resolve("results-phone.png"), 844);
    print(page(pages, "article"), FOLDER.resolve("article.pdf"));
    print(page(pages, "results"), FOLDER.resolve("results.pdf"));
  }

  private void take(String path, String language, String scheme, int width, Path file, int longest)
      throws IOException {
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    String place = hash < 0 ? "" : path.substring(hash);
    browser.size(width, width > 500 ? 1_000 : 844);
    browser.scheme(scheme);
    browser.visit("about:blank");
    browser.visit(URL + page + (page.contains("?") ? "&" : "?") + "lang=" + language + place);
    browser.await("document.readyState === 'complete' && document.fonts.status === 'loaded'");
    long height = (Long) browser.run("return document.documentElement.scrollHeight");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(longest, height), "scale", 1);
    Object shot =
        browser
            .cdp(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", place.isEmpty(), "clip", clip))
            .get("data");
    save(shot, file);
    assertTrue(Files.size(file) > 5_000, file + " is empty");
  }

  private void print(String path, Path file) throws IOException {
    browser.visit(URL + path);
    browser.scheme("light");
    Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69);
    save(browser.cdp("Page.printToPDF", paper).get("data"), file);
  }

  private static String page(Map<String, String> pages, String name) {
    return Objects.requireNonNull(pages.get(name), name);
  }

  private static void save(@Nullable Object data, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(Objects.requireNonNull(data).toString()));
  }
}

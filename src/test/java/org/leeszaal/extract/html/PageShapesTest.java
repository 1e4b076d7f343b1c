package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as sites build them ({@code src/test/resources/pages}, see its ORIGIN): all of the article
 * and nothing else is read, whatever the menus, boxes and offers round it.
 */
class PageShapesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheArticleAndNothingElse(Path file) throws IOException {
    Document marked = marked(file);
    List<String> wanted = marked.select("[data-in]").eachText();
    assertEquals(String.join("\n", wanted), String.join("\n", read(marked).paragraphs()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageTellsOfIt(Path file) throws IOException {
    Document marked = marked(file);
    Element html = marked.child(0);
    WebPage page = read(marked);
    assertEquals(html.attr("data-title"), page.title());
    assertEquals(html.attr("data-date"), page.published().day().map(Object::toString).orElse(""));
    List<String> authors =
        Arrays.stream(html.attr("data-authors").split("; "))
            .filter(name -> !name.isEmpty())
            .toList();
    assertEquals(authors, page.authors());
  }

  /** As a reader gets it: without our marks. */
  private static WebPage read(Document marked) {
    Document page = marked.clone();
    page.select("[data-in]").removeAttr("data-in");
    for (String mark : List.of("data-title", "data-date", "data-authors")) {
      page.child(0).removeAttr(mark);
    }
    return WebPages.read(page.outerHtml(), "");
  }

  private static Document marked(Path file) throws IOException {
    String html = Files.readString(file);
    String name = file.getFileName().toString().replace(".html", "");
    String language = name.substring(name.lastIndexOf('-') + 1);
    List<String> text = Files.readAllLines(PAGES.resolve(language + ".txt"));
    String filled = html.replace("{t}", text.get(0)).replace("{l}", text.get(1));
    for (int i = 1; i <= 8; i++) {
      filled = filled.replace("{" + i + "}", text.get(i + 1));
    }
    Document page = Jsoup.parse(filled);
    page.outputSettings().prettyPrint(false);
    return page;
  }
}

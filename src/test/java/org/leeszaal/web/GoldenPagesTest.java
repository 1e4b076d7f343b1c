package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole pages, compared as trees. After a change that is meant: run with {@code -Dgolden=write},
 * read the difference, and commit it with its reason.
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/web/golden");

  @ParameterizedTest
  @CsvSource({
    "overview, nl, /",
    "results, en, /search?q=Pegasus",
    "results-map, fr, /search?view=map&f=date:2018",
    "results-empty, nl, /search?q=Pegasus+zeppelin&f=-language:fr",
    "article, nl, /article/aaa1?q=brug&from=0",
    "article-metadata, fr, /article/aaa2?tab=metadata",
    "entity, en, /entity/person/vladimir-putin",
    "facet, nl, /facet/outlet?q=Pegasus",
    "help, fr, /help"
  })
  void pageIsAsItWas(String name, String language, String path) throws IOException {
    try (Room room = Room.filled().speaking(language)) {
      String page = tree(room.get(path).body());
      Path file = FOLDER.resolve(name + ".html");
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, page);
      }
      assertEquals(tree(Files.readString(file)), page);
    }
  }

  /** Without what changes from build to build, and without the outlines of the map. */
  private static String tree(String html) {
    Document page = Jsoup.parse(html.replaceAll("/assets/[0-9a-f]{12}/", "/assets/SUM/"));
    page.select("svg path").attr("d", "M0,0");
    page.outputSettings().indentAmount(1);
    return page.outerHtml().replaceAll("[ \t]+\n", "\n").strip() + "\n";
  }
}

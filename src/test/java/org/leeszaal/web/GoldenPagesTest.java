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
    "list, fr, /list?lines=Poetin%0Azeppelin",
    "group, nl, /group/aaa1?q=brug",
    "help, fr, /help"
  })
  void pageIsAsItWas(String name, String language, String path) throws IOException {
    try (Room room = Room.filled().speaking(language)) {
      compare(name, room.get(path).body());
    }
  }

  private static void compare(String name, String html) throws IOException {
    String page = tree(html);
    Path file = FOLDER.resolve(name + ".html");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }
    assertEquals(tree(Files.readString(file)), page);
  }

  @ParameterizedTest
  @CsvSource({
    "desk-results, fr, /search?q=brug",
    "desk-article, en, /article/aaa1?did=1",
    "desk-correct, nl, /correct?entity=person/vladimir-putin&article=aaa1&back=/article/aaa1",
    "desk-corrections, fr, /corrections",
    "desk-saved, en, /saved",
    "desk-import, nl, /import"
  })
  void pageOfADeskIsAsItWas(String name, String language, String path) throws IOException {
    try (DeskRoom room = DeskRoom.open().speaking(language)) {
      room.furnish();
      compare(name, room.get(path).body());
    }
  }

  /** Without what changes from build to build, and without the outlines of the map. */
  private static String tree(String html) {
    Document page = Jsoup.parse(html.replaceAll("/assets/[0-9a-f]{12}/", "/assets/SUM/"));
    page.select("svg path").attr("d", "M0,0");
    page.select("input[name=token]").attr("value", "TOKEN");
    page.select("input[name=asof]").attr("value", "MOMENT");
    page.outputSettings().indentAmount(1);
    return page.outerHtml().replaceAll("[ \t]+\n", "\n").strip() + "\n";
  }
}

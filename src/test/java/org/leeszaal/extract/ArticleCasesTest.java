package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeszaal.article.Article;
import org.leeszaal.corpus.SourceFile;

/**
 * Each folder of {@code src/test/resources/articles} is a case: a source file, what it must give
 * ({@code expected.json}) and where it comes from ({@code ORIGIN}). {@code -Dcase=NAME} runs one,
 * {@code -Dgolden=write} writes the expected files anew: look at the difference before committing.
 */
class ArticleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/articles");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter PRETTY = JSON.writer(SerializationFeature.INDENT_OUTPUT);
  private static final Extractor EXTRACTOR = Extractors.open(ExtractSettings.DEFAULT);

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      String wanted = System.getProperty("case", "");
      return folders
          .filter(folder -> wanted.isEmpty() || folder.getFileName().toString().equals(wanted))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(Path folder) throws IOException {
    String found = PRETTY.writeValueAsString(outcome(extract(source(folder))));
    Path expected = folder.resolve("expected.json");
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(expected, found + "\n");
    }
    assertEquals(JSON.readTree(Files.readString(expected)), JSON.readTree(found), found);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameTwice(Path folder) throws IOException {
    assertEquals(extract(source(folder)), extract(source(folder)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsItsIdsWhenMoved(Path folder) throws IOException {
    Path source = source(folder);
    Path moved = Files.createTempDirectory("moved").resolve(source.getFileName());
    Files.copy(source, moved);
    List<String> ids = ids(extract(source));
    boolean needsNeighbours = Files.exists(folder.resolve("beside"));
    assertTrue(needsNeighbours || ids.equals(ids(extract(moved))), folder.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsItsOwnOutputAsTheSameText(Path folder) throws IOException {
    if (extract(source(folder)) instanceof Extraction.Extracted(var articles, var leftOut)) {
      for (Article article : articles) {
        Path written = Files.createTempDirectory("own").resolve("article.txt");
        Files.writeString(written, article.text());
        Extraction.Extracted again = (Extraction.Extracted) extract(written);
        assertEquals(1, again.articles().size(), article.text());
        assertEquals(bare(article.text()), bare(again.articles().get(0).text()));
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void everyCaseTellsItsOrigin() throws IOException {
    for (Path folder : cases().toList()) {
      assertTrue(Files.readString(folder.resolve("ORIGIN")).length() > 20, folder.toString());
    }
  }

  private static List<String> ids(Extraction extraction) {
    return extraction instanceof Extraction.Extracted extracted
        ? extracted.articles().stream().map(article -> article.id().value()).toList()
        : List.of();
  }

  private static Path source(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Extraction extract(Path file) throws IOException {
    return EXTRACTOR.extract(
        new SourceFile(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
  }

  private static ObjectNode outcome(Extraction extraction) {
    ObjectNode node = JSON.createObjectNode();
    switch (extraction) {
      case Extraction.Failed(var reason) -> node.put("outcome", "failed").put("reason", reason);
      case Extraction.Skipped(var reason) -> node.put("outcome", "skipped").put("reason", reason);
      case Extraction.Extracted(var articles, var leftOut) -> {
        node.put("outcome", "extracted");
        ArrayNode list = node.putArray("articles");
        articles.forEach(article -> list.add(article(article)));
        ArrayNode out = node.putArray("leftOut");
        leftOut.forEach(line -> out.add(line.replaceFirst("^.*/source\\.", "source.")));
      }
    }
    return node;
  }

  private static ObjectNode article(Article article) {
    ObjectNode node = JSON.createObjectNode();
    node.put("title", article.title());
    node.put("lead", article.lead());
    node.put("language", article.language().code());
    node.put("published", article.published().iso());
    node.put("publishedOrigin", article.published().origin().code());
    ArrayNode authors = node.putArray("authors");
    article.source().authors().forEach(authors::add);
    node.put("outlet", article.source().outlet());
    node.put("section", article.source().section());
    node.put("url", article.source().url());
    node.put("type", article.source().type().code());
    node.put("part", article.source().path().replaceFirst("^.*/source\\.[^!]*", ""));
    ArrayNode foreign = node.putArray("foreign");
    article
        .foreign()
        .forEach(
            part -> foreign.add(part.language().code() + ": " + part.span().in(article.text())));
    ArrayNode body = node.putArray("body");
    Stream.of(article.body().split("\n\n")).forEach(body::add);
    return node;
  }
}

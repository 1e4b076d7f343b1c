package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeszaal.corpus.SourceFile;

/** Whatever a file holds, it ends as an outcome with a reason, in time and within memory. */
class HostileFilesTest {
  private static final Extractor EXTRACTOR = Extractors.open(ExtractSettings.DEFAULT);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir private Path folder;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
      return files
          .filter(file -> !file.getFileName().toString().equals("ORIGIN"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void endsWithAnOutcomeThatPeopleUnderstand(Path file) throws IOException {
    assertUnderstandable(extract(EXTRACTOR, file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void cutInHalfItStillEndsWell(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertUnderstandable(
        extract(
            EXTRACTOR,
            write("half-" + file.getFileName(), java.util.Arrays.copyOf(bytes, bytes.length / 2))));
  }

  @Test
  void zeroBytesAreSkipped() throws IOException {
    assertEquals(
        new Extraction.Skipped("The file is empty."),
        extract(EXTRACTOR, write("a.pdf", new byte[0])));
  }

  @Test
  void binaryJunkIsSkippedWhateverItsName() throws IOException {
    for (String name : new String[] {"junk.html", "junk.docx", "junk.txt", "junk"}) {
      byte[] junk = new byte[50_000];
      new Random(7).nextBytes(junk);
      assertInstanceOf(Extraction.Skipped.class, extract(EXTRACTOR, write(name, junk)), name);
    }
  }

  @Test
  void aWrongExtensionDoesNotMatter() throws IOException {
    Path page =
        write(
            "article.pdf",
            "<!doctype html><html><body><h1>Raad keurt plan goed</h1><p>De gemeenteraad heeft maandag het plan voor het nieuwe station goedgekeurd.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8));
    assertInstanceOf(Extraction.Extracted.class, extract(EXTRACTOR, page));
  }

  @Test
  void nestedBombsEndAtTheLimit() throws IOException {
    byte[] inner = zip("zeros.txt", new byte[30 << 20]);
    for (int i = 0; i < 3; i++) {
      inner = zipOfMany("level" + i, inner, 12);
    }
    ExtractSettings small =
        new ExtractSettings(
            64L << 20,
            200L << 20,
            1_000_000,
            LONGEST,
            5,
            1000,
            TableColumns.DEFAULT,
            ScanSettings.DEFAULT);
    Extraction outcome = extract(Extractors.open(small), write("bomb.zip", inner));
    assertFalse(outcome instanceof Extraction.Extracted, outcome.toString());
    assertUnderstandable(outcome);
  }

  @Test
  void archivesNestedTooDeepAreNotFollowed() throws IOException {
    byte[] inner = zip("a.txt", "Nog een zin.".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 12; i++) {
      inner = zip("inner.zip", inner);
    }
    assertInstanceOf(Extraction.Failed.class, extract(EXTRACTOR, write("deep.zip", inner)));
  }

  @Test
  void entitiesOfXmlAreNeitherDrawnInNorBlownUp() throws IOException {
    Path secret = write("secret.txt", "geheim".getBytes(StandardCharsets.UTF_8));
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY a \"lollollol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<nitf><body><body.head><hedline><hl1>Kop</hl1></hedline></body.head>"
            + "<body.content><p>Tekst &x; en &b; van het artikel.</p></body.content></body></nitf>";
    Extraction outcome = extract(EXTRACTOR, write("x.xml", xml.getBytes(StandardCharsets.UTF_8)));
    String text = outcome.toString();
    assertFalse(text.contains("geheim") || text.contains("lollollol"), text);
  }

  @Test
  void tagsNestedTwentyThousandDeepAreRead() throws IOException {
    String page = "<html><body>" + "<div>".repeat(20_000) + "<p>De tekst staat heel diep.</p>";
    assertUnderstandable(
        extract(EXTRACTOR, write("deep.html", page.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void bracketsNestedDeepInJsonAreAnOutcome() throws IOException {
    assertUnderstandable(
        extract(
            EXTRACTOR, write("deep.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void oneHugeLineIsRead() throws IOException {
    byte[] line = "woord en nog een woord ".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    assertInstanceOf(Extraction.Extracted.class, extract(EXTRACTOR, write("line.txt", line)));
  }

  @Test
  void aTextAboveTheLimitSaysWhatToDo() throws IOException {
    ExtractSettings small =
        new ExtractSettings(
            1000, 10_000, 1_000_000, LONGEST, 5, 100, TableColumns.DEFAULT, ScanSettings.DEFAULT);
    Extraction outcome =
        extract(
            Extractors.open(small),
            write("big.txt", "zin. ".repeat(1000).getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        outcome instanceof Extraction.Failed(var reason) && reason.contains("Split it"),
        outcome.toString());
  }

  private static void assertUnderstandable(Extraction outcome) {
    String reason =
        switch (outcome) {
          case Extraction.Extracted extracted -> String.join(" ", extracted.leftOut()) + "Read.";
          case Extraction.Skipped(var why) -> why;
          case Extraction.Failed(var why) -> why;
        };
    assertFalse(reason.isBlank());
    assertFalse(reason.matches("(?s).*(?:Exception|java\\.|null|\\tat ).*"), reason);
  }

  private static Extraction extract(Extractor extractor, Path file) throws IOException {
    SourceFile source =
        new SourceFile(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
    long begin = System.nanoTime();
    Extraction outcome = extractor.extract(source);
    assertTrue(System.nanoTime() - begin < LONGEST.plusSeconds(5).toNanos(), file.toString());
    return outcome;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    return zipOfMany(name, content, 1);
  }

  private static byte[] zipOfMany(String name, byte[] content, int copies) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < copies; i++) {
        zip.putNextEntry(new ZipEntry(i + name + (name.contains(".") ? "" : ".zip")));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}

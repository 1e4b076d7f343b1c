package org.leeszaal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.extract.ScanSettings;
import org.leeszaal.extract.TableColumns;
import org.leeszaal.search.query.ParsedQuery;
import org.leeszaal.search.query.QueryParser;

/**
 * Spoilt files and spoilt queries, the same ones for the same seed. {@code scripts/fuzz CASES SEED}
 * runs more and others; what breaks something is kept in {@code target/fuzz}, and belongs into
 * {@code src/test/resources/hostile} with a line in ORIGIN.
 */
class FuzzTest {
  private static final int CASES = Integer.getInteger("leeszaal.fuzz.cases", 10_000);
  private static final long SEED = Long.getLong("leeszaal.fuzz.seed", 1);
  private static final int LARGEST = 30_000;
  private static final Path KEPT = Path.of("target/fuzz");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void aSpoiltFileEndsAsAnOutcomeThatPeopleUnderstand() throws IOException {
    List<byte[]> originals = originals();
    Extractor extractor =
        Extractors.open(
            new ExtractSettings(
                64L << 20,
                64L << 20,
                5_000_000,
                LIMIT,
                5,
                2_000,
                TableColumns.DEFAULT,
                new ScanSettings("no-such-program", List.of("eng"), Path.of(""))));
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < CASES * 3 / 10; i++) {
      byte[] spoilt =
          new Mutations(random)
              .spoil(
                  originals.get(random.nextInt(originals.size())),
                  originals.get(random.nextInt(originals.size())));
      Path file = Files.write(folder.resolve("case"), spoilt);
      String fault = fault(extractor, file);
      if (!fault.isEmpty()) {
        Files.createDirectories(KEPT);
        Path kept = Files.write(KEPT.resolve("file-" + SEED + "-" + i), spoilt);
        broken.add(kept + ": " + fault);
      }
    }
    assertEquals(List.of(), broken);
  }

  private static String fault(Extractor extractor, Path file) throws IOException {
    Extraction outcome;
    try {
      outcome = extractor.extract(new SourceFile(file, Files.size(file), Instant.EPOCH));
    } catch (RuntimeException e) {
      return "it threw " + e;
    }
    String reason =
        switch (outcome) {
          case Extraction.Extracted extracted -> String.join(" ", extracted.leftOut());
          case Extraction.Skipped(var why) -> why;
          case Extraction.Failed(var why) -> why;
        };
    if (reason.contains("could not be read within")) {
      return "it took longer than " + LIMIT;
    }
    return reason.matches("(?s).*(?:Exception|java\\.|\\tat ).*") ? "no reason: " + reason : "";
  }

  @Test
  void aSpoiltQueryIsReadAsSomething() throws IOException {
    List<String> originals =
        Files.readAllLines(
                Path.of("src/test/resources/org/leeszaal/search/query/cases.txt"),
                StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> broken = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofMinutes(10),
        () -> {
          for (int i = 0; i < CASES * 7 / 10; i++) {
            String query =
                new Mutations(random)
                    .spoil(
                        originals.get(random.nextInt(originals.size())),
                        originals.get(random.nextInt(originals.size())));
            String fault = fault(query);
            if (!fault.isEmpty()) {
              Files.createDirectories(KEPT);
              Path kept = Files.writeString(KEPT.resolve("query-" + SEED + "-" + i), query);
              broken.add(kept + ": " + fault);
            }
          }
        });
    assertEquals(List.of(), broken);
  }

  private static String fault(String query) {
    long begin = System.nanoTime();
    try {
      ParsedQuery parsed = QueryParser.parse(query);
      boolean slow = System.nanoTime() - begin > Duration.ofSeconds(5).toNanos();
      return slow ? "it took long: " + parsed : "";
    } catch (RuntimeException | StackOverflowError e) {
      return "it threw " + e;
    }
  }

  private static List<byte[]> originals() throws IOException {
    List<byte[]> found = new ArrayList<>();
    for (String root : List.of("src/test/resources/articles", "src/test/resources/hostile")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          if (Files.size(file) <= LARGEST && !file.endsWith("ORIGIN")) {
            found.add(Files.readAllBytes(file));
          }
        }
      }
    }
    return found;
  }
}

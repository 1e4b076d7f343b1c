package org.leeszaal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures the splitter on compounds and simple words of our own; prints what it measures. */
class DutchCompoundsTest {
  private static final Path PARTS = Path.of("index-config/analysis/nl-compound-parts.txt");
  private static final Path TRUTHS = Path.of("src/test/resources/analysis");

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private final Map<String, String> exceptions = new HashMap<>();
  private final DutchCompounds compounds;

  DutchCompoundsTest() throws IOException {
    for (String line : lines(PARTS.resolveSibling("nl-stems.txt"))) {
      exceptions.put(line.split("\t")[0], line.split("\t")[1]);
    }
    compounds = new DutchCompounds(lines(PARTS), exceptions);
  }

  private String stem(String word) {
    return exceptions.getOrDefault(word, DutchLightStemmer.stem(word));
  }

  @Test
  void partsOfThreeHundredCompoundsAreRight() throws IOException {
    int right = 0;
    int given = 0;
    int wanted = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : lines(TRUTHS.resolve("nl-compounds.txt"))) {
      List<String> words = List.of(line.split(" "));
      Set<String> truth = new HashSet<>();
      words.subList(1, words.size()).forEach(part -> truth.add(stem(part)));
      Set<String> found = new HashSet<>(compounds.parts(stem(words.getFirst())));
      given += found.size();
      wanted += truth.size();
      Set<String> shared = new HashSet<>(found);
      shared.retainAll(truth);
      right += shared.size();
      if (!found.equals(truth)) {
        wrong.add(line + " -> " + found);
      }
    }
    double precision = (double) right / given;
    double recall = (double) right / wanted;
    String report =
        String.format(
            Locale.ROOT, "parts: precision %.3f, recall %.3f; %s", precision, recall, wrong);
    assertTrue(precision >= 0.95 && recall >= 0.85, report);
  }

  @Test
  void simpleWordsStayWhole() throws IOException {
    List<String> cut = new ArrayList<>();
    for (String line : lines(TRUTHS.resolve("nl-simple.txt"))) {
      for (String word : line.toLowerCase(Locale.ROOT).split(" ")) {
        List<String> parts = compounds.parts(stem(word));
        if (!parts.isEmpty()) {
          cut.add(word + " " + parts);
        }
      }
    }
    assertTrue(cut.isEmpty(), cut.toString());
  }

  @Test
  void aPartFindsTheCompoundAndNotTheOtherWayRound() {
    assertEquals(List.of("regering", "leider"), compounds.parts("regeringsleider"));
    assertEquals(List.of("cyber", "security", "domein"), compounds.parts("cybersecuritydomein"));
    assertEquals(List.of(), compounds.parts("regering"));
  }
}

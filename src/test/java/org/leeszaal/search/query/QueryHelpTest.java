package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeszaal.article.Language;

/** Holds the help page to the parser: its examples, its field names, its signs. */
class QueryHelpTest {
  private static final Path PAGE = Path.of("docs/help/query.md");
  private static final Pattern FIELD_NAME = Pattern.compile("(\\p{L}+):");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static List<List<String>> examples() throws IOException {
    return table("## Examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAsThePageSays(List<String> example) {
    ParsedQuery query = QueryParser.parse(code(example.get(0)));
    assertEquals(code(example.get(1)), QueryWriter.write(query.tree()));
    assertEquals(example.get(2), QueryWords.explain(query, Language.EN));
    assertEquals(example.get(3), String.join(" ", QueryWords.notes(query, Language.EN)));
  }

  @Test
  void thePageHasExamples() throws IOException {
    assertTrue(examples().size() >= 40, "examples: " + examples().size());
  }

  @Test
  void thePageNamesExactlyTheFieldsThatExist() throws IOException {
    Set<String> named = new TreeSet<>();
    for (List<String> row : table("## Fields")) {
      String canonical = code(row.get(0)).replace(":", "");
      Optional<Scope> scope = FieldNames.find(canonical);
      Matcher name = FIELD_NAME.matcher(row.get(0) + row.get(1));
      while (name.find()) {
        assertEquals(scope, FieldNames.find(name.group(1)), name.group(1));
        named.add(FieldNames.fold(name.group(1)));
      }
    }
    assertEquals(new TreeSet<>(FieldNames.all()), named);
  }

  @Test
  void theSignsAtAGlanceAreReadWithoutANote() throws IOException {
    for (List<String> row : table("## The signs at a glance")) {
      Matcher typed = CODE.matcher(row.get(1));
      while (typed.find()) {
        assertEquals(List.of(), QueryParser.parse(typed.group(1)).notes(), typed.group(1));
      }
    }
  }

  @Test
  void theLimitsOnThePageAreTheLimitsInTheCode() throws IOException {
    String limits =
        String.format(
            Locale.ENGLISH,
            "Limits: %,d characters, %d parentheses deep, %d distances in a chain, distances up to"
                + " %,d words, two other letters.",
            Limits.LENGTH,
            Limits.DEPTH,
            Limits.CHAIN,
            Limits.FARTHEST);
    assertTrue(Files.readString(PAGE).contains(limits), limits);
    assertEquals(2, Limits.MOST_EDITS);
  }

  /** The cells of the rows under a heading, without the head of the table. */
  private static List<List<String>> table(String heading) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(QueryHelpTest::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1).split("(?<!\\\\)\\|"))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  private static String code(String cell) {
    return cell.substring(1, cell.length() - 1);
  }
}

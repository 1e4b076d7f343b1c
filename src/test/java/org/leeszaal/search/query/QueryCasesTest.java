package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in cases.txt: what is typed, how it is written back, what is noted. */
class QueryCasesTest {
  private static final int FEWEST = 200;

  static List<Case> cases() throws IOException {
    try (var in = Objects.requireNonNull(QueryCasesTest.class.getResourceAsStream("cases.txt"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("# ")).map(Case::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsTheTableSays(Case expected) {
    ParsedQuery query = QueryParser.parse(expected.typed());
    assertEquals(expected.written(), QueryWriter.write(query.tree()));
    assertEquals(
        expected.notes(), query.notes().stream().map(note -> note.reason().name()).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsBackTheSameWithoutANote(Case expected) {
    ParsedQuery again = QueryParser.parse(expected.written());
    assertEquals(QueryParser.parse(expected.typed()).tree(), again.tree());
    List<QueryNote.Reason> repairs =
        again.notes().stream()
            .map(QueryNote::reason)
            .filter(reason -> reason != QueryNote.Reason.CAPITALS_AS_OPERATOR)
            .toList();
    assertEquals(List.of(), repairs);
  }

  @Test
  void theTableIsLong() throws IOException {
    assertTrue(cases().size() >= FEWEST, "cases: " + cases().size());
  }

  @Test
  void everyNoteThatACaseCanShowIsInTheTable() throws IOException {
    List<String> shown = cases().stream().flatMap(c -> c.notes().stream()).distinct().toList();
    List<String> missing =
        Stream.of(QueryNote.Reason.values())
            .map(Enum::name)
            .filter(name -> !name.startsWith("TOO_") && !shown.contains(name))
            .toList();
    assertEquals(List.of(), missing);
  }

  record Case(String typed, String written, List<String> notes) {
    static Case of(String line) {
      String[] cells = line.split(" ⇒ ", -1);
      List<String> notes =
          cells.length > 2 ? Arrays.asList(cells[2].strip().split(",")) : List.of();
      return new Case(cells[0], cells[1].strip(), notes);
    }
  }
}

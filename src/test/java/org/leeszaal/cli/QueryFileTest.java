package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.web.bulk.QueryList;

class QueryFileTest {
  @TempDir Path folder;

  @Test
  void takesALineAQueryAndLeavesOutBlankOnes() throws IOException {
    QueryList list = read("names.txt", "\uFEFFMacron\r\n\r\n  \"Louis Michel\" \n", "");
    assertEquals(
        List.of(new QueryList.Line(1, "Macron"), new QueryList.Line(3, "\"Louis Michel\"")),
        list.lines());
    assertEquals(List.of(), list.problems());
  }

  @Test
  void takesTheNamedColumnOfASemicolonFile() throws IOException {
    QueryList list = read("names.csv", "nr;Naam\n1;\"Jansen; Piet\"\n2;Macron\n", "naam");
    assertEquals(List.of("Jansen; Piet", "Macron"), queries(list));
  }

  @Test
  void reportsBadLinesAndKeepsTheRest() throws IOException {
    QueryList list = read("names.csv", "nr,name\n1,Macron\n2\n3,\n4,Rutte\n", "name");
    assertEquals(List.of("Macron", "Rutte"), queries(list));
    assertEquals(List.of(3, 4), list.problems().stream().map(QueryList.Problem::line).toList());
  }

  @Test
  void anUnclosedQuotationMarkCostsItsOwnLineOnly() throws IOException {
    QueryList list = read("names.csv", "naam\nMacron\n\"Rutte\nMichel\n", "");
    assertEquals(List.of("Macron", "Michel"), queries(list));
    assertEquals(List.of(3), list.problems().stream().map(QueryList.Problem::line).toList());
  }

  @Test
  void saysWhichLineIsNotUtf8() throws IOException {
    Path file = folder.resolve("names.txt");
    Files.write(file, "Macron\nZoé\n".getBytes(Charset.forName("windows-1252")));
    QueryList list = QueryFile.read(file, "");
    assertEquals(List.of("Macron"), queries(list));
    assertTrue(list.problems().getFirst().what().contains("UTF-8"));
  }

  @Test
  void namesTheColumnsThereAreWhenTheWantedOneIsMissing() throws IOException {
    String message =
        String.valueOf(
            assertThrows(MissingPath.class, () -> read("names.csv", "nr,name\n1,x\n", "naam"))
                .getMessage());
    assertTrue(message.contains("nr, name"), message);
  }

  private static List<String> queries(QueryList list) {
    return list.lines().stream().map(QueryList.Line::query).toList();
  }

  private QueryList read(String name, String text, String column) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return QueryFile.read(file, column);
  }
}

package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help that readers see, held to the document about the query language. */
class QueryHelpPageTest {
  private static final Path DOCUMENT = Path.of("docs/help/query.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\p{L}+:)` \\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("\\p{L}+:");

  @Test
  void everyFieldHasAnExample() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Room room = Room.filled()) {
      String examples = String.join(" ", room.page("/help").select("dt code").eachText());
      Matcher row = ROW.matcher(Files.readString(DOCUMENT));
      while (row.find()) {
        if (!examples.contains(row.group(1))) {
          missing.add(row.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Those of the reader's own language among them; a name that does not exist is none. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "fr"})
  void otherNamesOfFieldsExist(String language) throws IOException {
    Set<String> exist = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(DOCUMENT));
    while (row.find()) {
      exist.add(row.group(1));
      NAME.matcher(row.group(2)).results().forEach(name -> exist.add(name.group()));
    }
    try (Room room = Room.filled().speaking(language)) {
      Document page = room.page("/help");
      Set<String> named = new TreeSet<>();
      NAME.matcher(page.expectFirst(".names").text().replaceFirst("^[^:]*:", ""))
          .results()
          .forEach(name -> named.add(name.group()));
      assertTrue(named.size() > 10, named.toString());
      named.removeAll(exist);
      assertEquals(Set.of(), named);
    }
  }
}

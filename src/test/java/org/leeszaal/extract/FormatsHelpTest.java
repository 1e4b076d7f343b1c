package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The help page says what the code does; {@code -Dgolden=write} writes its table anew. */
class FormatsHelpTest {
  private static final Path PAGE = Path.of("docs/help/formats.md");

  @Test
  void theHelpPageHasTheTableOfTheCode() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("| format |");
    int end = page.indexOf("\n\n", begin) + 1;
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(PAGE, page.substring(0, begin) + FormatsHelp.table() + page.substring(end));
      return;
    }
    assertEquals(FormatsHelp.table(), page.substring(begin, end));
  }
}

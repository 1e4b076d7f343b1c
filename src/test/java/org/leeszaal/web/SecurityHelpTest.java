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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of docs/help/security.md names a test that is there. */
class SecurityHelpTest {
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void everyPromiseIsHeldByATestThatIsThere() throws IOException {
    Set<String> lost = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/help/security.md"))) {
      boolean promise = line.startsWith("|") && !line.matches("\\|(-+\\|)+|\\| promise .*");
      Matcher test = NAMED.matcher(line);
      boolean held = false;
      while (test.find()) {
        held = true;
        named.add(test.group());
        if (!isTest(test.group(1), test.group(2))) {
          lost.add(test.group());
        }
      }
      assertTrue(held || !promise, line);
    }
    assertEquals(Set.of(), lost);
    assertTrue(named.size() > 40, named.size() + " tests");
  }

  private static boolean isTest(String type, String method) throws IOException {
    Pattern test =
        Pattern.compile(
            "@(Test|ParameterizedTest)\\b[^;{}]*(\\{[^{}]*})?[^;{}]*\\bvoid " + method + "\\(");
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file :
          files.filter(path -> path.getFileName().toString().equals(type + ".java")).toList()) {
        if (test.matcher(Files.readString(file)).find()) {
          return true;
        }
      }
    }
    return false;
  }
}

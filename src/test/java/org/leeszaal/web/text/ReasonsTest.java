package org.leeszaal.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;

class ReasonsTest {
  private static final Pattern GAP = Pattern.compile("\\{\\d}");
  private static final Pattern FAILS =
      Pattern.compile(
          "Unreadable\\.fail\\(\\s*(?:String\\.format\\(\\s*Locale\\.ROOT,\\s*)?\"([^\"%]+)");

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String stage : List.of("extract", "ingest")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/leeszaal", stage))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
        }
      }
    }
    return all.toString();
  }

  private static List<String> known() {
    return MessageFile.read(Language.EN).entrySet().stream()
        .filter(message -> message.getKey().startsWith("reason."))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Test
  void reasonIsSaidInTheReadersLanguageWithItsNumbers() {
    String slow =
        "It could not be read within 60 seconds, the limit for one document; it may be damaged.";
    Messages french = Messages.in(Language.FR);
    assertEquals(
        "Il n’a pas pu être lu en 60 secondes, la limite d’un document ; il est peut-être"
            + " endommagé.",
        french.reason(slow));
    assertEquals(
        "Het bestand is er niet meer. (en nog 3 delen)",
        Messages.in(Language.NL).reason("The file is no longer there. (and 3 more parts)"));
    assertEquals(slow, Messages.in(Language.EN).reason(slow));
    assertEquals("The moon is full.", french.reason("The moon is full."));
  }

  @Test
  void everyKnownReasonIsOneThatTheProgramGives() throws IOException {
    String sources = sources();
    Set<String> never = new TreeSet<>();
    for (String reason : known()) {
      String longest =
          Stream.of(GAP.split(reason, -1))
              .max(Comparator.comparingInt(String::length))
              .orElseThrow();
      // The end of a sentence may be put together elsewhere.
      if (!sources.contains(longest.replaceAll("( \\(line |\\.)$", ""))) {
        never.add(reason);
      }
    }
    assertEquals(Set.of(), never);
  }

  @Test
  void everyReasonThatTheProgramGivesIsKnown() throws IOException {
    Matcher fails = FAILS.matcher(sources());
    Set<String> unknown = new TreeSet<>();
    int count = 0;
    while (fails.find()) {
      String begin = fails.group(1);
      count++;
      if (known().stream()
          .map(reason -> GAP.split(reason, -1)[0])
          .noneMatch(it -> it.startsWith(begin) || (!it.isEmpty() && begin.startsWith(it)))) {
        unknown.add(begin);
      }
    }
    assertTrue(count > 12, "reasons are found: " + count);
    assertEquals(Set.of(), unknown);
  }
}

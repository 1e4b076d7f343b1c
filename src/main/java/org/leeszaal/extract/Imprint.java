package org.leeszaal.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/**
 * What stands above the text of an article that was saved as a document: "Outlet, 19 July 2021" and
 * "By somebody", each on a line of its own.
 */
final class Imprint {
  /** Lines above the text that are looked at. */
  private static final int LINES = 4;

  private static final Pattern OUTLET_AND_DAY =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\p{N}'’.& -]{2,50}?), (?:\\p{L}{3,10} )?\\d{1,2}(?:er|st|nd|rd|th|\\.)? \\p{L}{3,10}\\.? \\d{4}\\b.*");

  private static final Pattern BYLINE =
      Pattern.compile("^(?:By|Door|Par) (\\p{Lu}[^.:;!?]{2,100})$");

  private Imprint() {}

  /** The outlet that the lines above the text name; empty when there is none. */
  static String outlet(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(LINES)
        .flatMap(String::lines)
        .map(line -> OUTLET_AND_DAY.matcher(Paragraphs.line(line)))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst()
        .orElse("");
  }

  /** The names of the byline above the text; empty when there is none. */
  static List<String> authors(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(LINES)
        .flatMap(String::lines)
        .map(Paragraphs::line)
        .filter(line -> BYLINE.matcher(line).matches())
        .map(Bylines::names)
        .findFirst()
        .orElse(List.of());
  }
}

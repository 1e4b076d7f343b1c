package org.leeszaal.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.leeszaal.extract.text.Paragraphs;

/**
 * The text of a PDF: lines joined to paragraphs, words broken at a line's end joined, running heads
 * and page numbers left out.
 *
 * @param title the lines in the largest type at the top, when clearly larger than the text
 */
record PdfText(String title, List<String> paragraphs) {
  private static final int LONGEST_TITLE = 250;

  PdfText {
    paragraphs = List.copyOf(paragraphs);
  }

  static PdfText of(PDDocument document, int limit) throws IOException {
    List<PdfLine> lines = withoutRunningHeads(PdfLines.of(document, limit));
    float body = usualSize(lines);
    List<PdfLine> headline = headline(lines, body);
    List<PdfLine> rest = new ArrayList<>(lines);
    rest.removeAll(new HashSet<>(headline));
    String title = Paragraphs.line(String.join(" ", headline.stream().map(PdfLine::text).toList()));
    return new PdfText(title, PdfParagraphs.join(rest));
  }

  boolean isEmpty() {
    return title.isEmpty() && paragraphs.stream().allMatch(String::isBlank);
  }

  /** The size that most characters have. */
  private static float usualSize(List<PdfLine> lines) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (PdfLine line : lines) {
      characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0)
        / 2f;
  }

  /** Consecutive lines of the largest type on the first page, near its top. */
  private static List<PdfLine> headline(List<PdfLine> lines, float body) {
    List<PdfLine> first = lines.stream().filter(line -> line.page() == 1).limit(30).toList();
    float largest = 0;
    for (PdfLine line : first) {
      largest = line.text().length() > 3 ? Math.max(largest, line.size()) : largest;
    }
    List<PdfLine> headline = new ArrayList<>();
    int length = 0;
    if (largest < body * 1.2) {
      return headline;
    }
    for (PdfLine line : first) {
      boolean large = line.size() > largest * 0.97;
      if (large) {
        headline.add(line);
        length += line.text().length();
      } else if (!headline.isEmpty()) {
        break;
      }
    }
    boolean all = headline.size() == lines.size();
    return length > LONGEST_TITLE || all ? List.of() : headline;
  }

  /** Lines at the same edge of several pages with the same words (numbers aside), page numbers. */
  private static List<PdfLine> withoutRunningHeads(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    int last = 0;
    for (PdfLine line : lines) {
      last = Math.max(last, line.page());
      if (line.edge()) {
        pages.computeIfAbsent(wordsOf(line), k -> new HashSet<>()).add(line.page());
      }
    }
    int often = Math.max(2, last / 2);
    return lines.stream()
        .filter(
            line ->
                !(line.edge()
                    && (isPageNumber(line.text())
                        || pages.getOrDefault(wordsOf(line), Set.of()).size() > often)))
        .toList();
  }

  private static String wordsOf(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static boolean isPageNumber(String text) {
    return text.matches(
        "(?i)(?:page|pagina|p\\.|[-–—]\\s)?\\s*\\d{1,4}(?:\\s*(?:/|of|van|sur|de)\\s*\\d{1,4})?\\s*[-–—]?");
  }
}

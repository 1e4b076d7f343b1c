package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a PDF to paragraphs. */
final class PdfParagraphs {
  private PdfParagraphs() {}

  static List<String> join(List<PdfLine> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && breaks(lines.get(i - 1), line, longest)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      append(paragraph, line.text());
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /** A new paragraph by its place, unless the sentence plainly runs on; or another size of type. */
  private static boolean breaks(PdfLine before, PdfLine line, int longest) {
    if (Math.abs(before.size() - line.size()) > 0.6) {
      return true;
    }
    char last = before.text().charAt(before.text().length() - 1);
    int first = line.text().codePointAt(0);
    boolean ended = ".!?:»”\"’)…".indexOf(last) >= 0;
    boolean runsOn = !ended && (Character.isLowerCase(first) || last == ',' || last == '-');
    if (before.page() != line.page()) {
      return !runsOn;
    }
    return line.begins() && !(runsOn && before.text().length() > longest / 2);
  }

  /** "regerings-" + "leider" is one word; "Noord-" + "Holland" keeps its hyphen. */
  private static void append(StringBuilder paragraph, String text) {
    int length = paragraph.length();
    boolean hyphen =
        length > 1
            && (paragraph.charAt(length - 1) == '-' || paragraph.charAt(length - 1) == '\u00AD')
            && Character.isLetter(paragraph.charAt(length - 2));
    if (hyphen && Character.isLowerCase(text.codePointAt(0))) {
      paragraph.setLength(length - 1);
      paragraph.append(text);
    } else if (hyphen) {
      paragraph.append(text);
    } else {
      paragraph.append(length == 0 ? "" : " ").append(text);
    }
  }
}

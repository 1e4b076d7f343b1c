package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/**
 * IPTC 7901 (and its American sister ANPA 1312): messages of telex times, between control
 * characters: start of heading, source and number, keywords, start of text, text, end of text.
 */
final class Iptc7901Reader implements FormatReader {
  private static final Pattern MESSAGE =
      Pattern.compile("\\x01([^\\x02]*)\\x02([^\\x03]*)(?:\\x03([^\\x01\\x04]*))?");
  private static final Pattern DAY_TIME =
      Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})\\s*([A-Z]{3})\\s*(\\d{2,4})(?!\\d)");

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "IPTC 7901",
        "start of heading and start of text (control characters)",
        "title, authors, date, outlet, section",
        "one a message");
  }

  @Override
  public boolean accepts(Content content) {
    return content.isText()
        && content.headText().indexOf('\u0001') >= 0
        && content.headText().indexOf('\u0001') < 64
        && content.headText().indexOf('\u0002') > 0;
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    Matcher message = MESSAGE.matcher(content.text());
    List<Draft> drafts = new ArrayList<>();
    while (message.find()) {
      String tail = message.group(3) == null ? "" : message.group(3);
      drafts.add(draft(message.group(1), message.group(2), tail));
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.size() == 1) {
        session.add(content, drafts.get(i));
      } else {
        session.add(content, i + 1, drafts.get(i));
      }
    }
  }

  private static Draft draft(String head, String body, String tail) {
    String heading = Paragraphs.line(head.replaceAll("[\\x00-\\x08\\x0E-\\x1F]", " "));
    List<String> lines =
        new ArrayList<>(Paragraphs.lines(body.replaceAll("[\\x00-\\x08\\x0E-\\x1F]", "")));
    while (!lines.isEmpty() && lines.get(0).isEmpty()) {
      lines.remove(0);
    }
    String title = lines.isEmpty() || lines.get(0).endsWith(".") ? "" : lines.remove(0);
    List<String> authors = List.of();
    if (!lines.isEmpty() && lines.get(0).matches("(?i)(?:by|door|par|van) \\p{Lu}.{2,60}")) {
      authors = Bylines.names(lines.remove(0));
    }
    String[] parts = heading.split(" ");
    return Draft.of(FileType.WIRE)
        .withTitle(title)
        .withParagraphs(Paragraphs.ofPlain(lines))
        .withAuthors(authors)
        .withOutlet(parts.length > 0 ? parts[0].replaceAll("\\d+$", "") : "")
        .withSection(parts.length > 2 ? parts[2] : "")
        .withPublished(WireDate.of(date(tail), date(heading)));
  }

  /** "191430 JUL 21": day, hour, minute, month, year; wire time is UTC unless it says more. */
  private static String date(String text) {
    Matcher stamp = DAY_TIME.matcher(text);
    if (!stamp.find()) {
      return text;
    }
    return stamp.group(1)
        + " "
        + stamp.group(4)
        + " "
        + stamp.group(5)
        + " "
        + stamp.group(2)
        + ":"
        + stamp.group(3)
        + ":00 GMT";
  }
}

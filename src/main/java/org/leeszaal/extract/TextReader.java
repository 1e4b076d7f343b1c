package org.leeszaal.extract;

import java.util.List;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Paragraphs;

/** Plain text in any encoding; asked last, when nothing else recognises the text. */
final class TextReader implements FormatReader {
  private static final int LONGEST_HEADLINE = 150;

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Plain text",
        "characters in UTF-8, UTF-16, Windows-1252, ISO-8859-15, Mac or DOS encoding",
        "title where the first line is a headline, outlet, authors and date from the lines below it,"
            + " date from the file name; exports of Nexis, Factiva, Europresse and GoPress (also as"
            + " RTF, DOCX, PDF, HTML) with headline, outlet, date, section, authors",
        "one; one an article of an export");
  }

  @Override
  public boolean accepts(Content content) {
    return content.isText();
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    List<String> lines = Paragraphs.lines(content.text().replace("\u0000", ""));
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    if (first == lines.size()) {
      throw Unreadable.skip("There is nothing but white space in it.");
    }
    List<Draft> export = PressExport.read(lines);
    if (!export.isEmpty()) {
      addAll(content, session, export);
      return;
    }
    boolean titled = isHeadline(lines, first);
    List<String> paragraphs =
        Paragraphs.ofPlain(lines.subList(titled ? first + 1 : first, lines.size()));
    Draft draft =
        Draft.of(FileType.TXT).withTitle(titled ? lines.get(first) : "").withParagraphs(paragraphs);
    session.add(content, WireDate.orFileName(Imprint.of(paragraphs).fill(draft), content.name()));
  }

  static void addAll(Content content, Session session, List<Draft> drafts) throws Unreadable {
    for (int i = 0; i < drafts.size(); i++) {
      session.add(content, i + 1, drafts.get(i));
    }
  }

  /** Short, without a full stop, and set apart from the text by a blank line. */
  static boolean isHeadline(List<String> lines, int at) {
    String line = lines.get(at);
    boolean apart = at + 1 < lines.size() && lines.get(at + 1).isEmpty();
    boolean more = lines.subList(at + 1, lines.size()).stream().anyMatch(l -> !l.isEmpty());
    return apart
        && more
        && line.length() <= LONGEST_HEADLINE
        && !line.endsWith(".")
        && !line.endsWith(":")
        && !line.endsWith(",")
        && line.chars().anyMatch(Character::isLetter);
  }
}

package org.leeszaal.extract;

import java.util.List;
import java.util.Optional;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.Paragraphs;
import org.leeszaal.extract.text.WrittenDate;

/** Plain text in any encoding; asked last, when nothing else recognises the text. */
final class TextReader implements FormatReader {
  private static final int LONGEST_HEADLINE = 150;

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Plain text",
        "characters in UTF-8, UTF-16, Windows-1252, ISO-8859-15, Mac or DOS encoding",
        "title where the first line is a headline, date from a dateline or the file name",
        "one");
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
    boolean titled = isHeadline(lines, first);
    List<String> paragraphs =
        Paragraphs.ofPlain(lines.subList(titled ? first + 1 : first, lines.size()));
    session.add(
        content,
        Draft.of(FileType.TXT)
            .withTitle(titled ? lines.get(first) : "")
            .withParagraphs(paragraphs)
            .withPublished(published(paragraphs, content.name())));
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

  /** A short first or last paragraph with a whole date, or the date in the file's name. */
  static PublishedDate published(List<String> paragraphs, String fileName) {
    for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
      String text = paragraphs.get(i);
      Optional<String> date =
          WrittenDate.first(text.substring(0, Math.min(text.length(), 100)), DayOrder.DAY_FIRST);
      if (date.isPresent() && text.length() <= 100) {
        return new PublishedDate(date.get(), DateOrigin.DATELINE);
      }
    }
    return WrittenDate.inFileName(fileName)
        .map(iso -> new PublishedDate(iso, DateOrigin.FILE_NAME))
        .orElse(PublishedDate.UNKNOWN);
  }
}

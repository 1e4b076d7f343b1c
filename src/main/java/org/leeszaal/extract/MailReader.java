package org.leeszaal.extract;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.html.WebPages;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.Paragraphs;

/** E-mail (EML) with its attachments, and web pages saved as one file (MHTML). */
final class MailReader implements FormatReader {
  private static final Pattern HEADER = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):[ \\t]?(.*)$");
  private static final Set<String> SURE =
      Set.of("message-id", "mime-version", "received", "return-path", "x-mailer", "delivered-to");

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "E-mail (EML), web page as one file (MHTML)",
        "mail headers",
        "subject as title, authors, date; attachments as articles of their own",
        "one and its attachments");
  }

  @Override
  public boolean accepts(Content content) {
    Set<String> names = content.isText() ? headers(content.headText()) : Set.of();
    boolean sure = names.stream().anyMatch(SURE::contains) && names.size() > 1;
    return sure
        || (names.contains("from")
            && names.contains("subject")
            && (names.contains("to") || names.contains("date")));
  }

  private static Set<String> headers(String head) {
    Set<String> names = new TreeSet<>();
    for (String line : head.split("\\r?\\n", 200)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        names.add(header.group(1).toLowerCase(Locale.ROOT));
      } else if (line.isEmpty() || !(line.startsWith(" ") || line.startsWith("\t"))) {
        break;
      }
    }
    return names;
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
    MailParts parts = MailParts.of(message);
    if (parts.locked()) {
      throw Unreadable.fail("The message is encrypted. Save it decrypted to have it read.");
    }
    Optional<String> savedFrom = savedFrom(message);
    if (savedFrom.isPresent() && !parts.html().isEmpty()) {
      session.add(content, HtmlReader.draft(parts.html(), savedFrom.get(), content.name()));
      return;
    }
    session.add(content, draft(message, parts));
    for (MailParts.Attachment attachment : parts.attachments()) {
      session.countUnpacked(attachment.bytes().length);
      session.read(content.part(attachment.name(), attachment.bytes()));
    }
  }

  /** The address of a page that a browser saved as a mail. */
  private static Optional<String> savedFrom(Message message) {
    Field location = message.getHeader().getField("Snapshot-Content-Location");
    Field from = message.getHeader().getField("From");
    boolean browser = from != null && from.getBody().matches("(?i).*saved by.*");
    if (location != null) {
      return Optional.of(location.getBody().strip());
    }
    Field own = message.getHeader().getField("Content-Location");
    return browser ? Optional.of(own == null ? "" : own.getBody().strip()) : Optional.empty();
  }

  private static Draft draft(Message message, MailParts parts) {
    String subject = message.getSubject() == null ? "" : message.getSubject();
    List<String> paragraphs = paragraphs(parts.plain(), parts.html());
    Sender sender = Sender.of(message.getFrom());
    List<String> byline = Imprint.authors(paragraphs);
    return Draft.of(FileType.EMAIL)
        .withTitle(subject)
        .withParagraphs(paragraphs)
        .withAuthors(byline.isEmpty() ? sender.people() : byline)
        .withOutlet(sender.outlet())
        .withPublished(published(message));
  }

  /** The plain text, unless it is only a hint that the HTML should be read. */
  static List<String> paragraphs(String plain, String html) {
    List<String> ofPlain = Paragraphs.ofPlain(Paragraphs.lines(plain));
    if (html.isBlank()) {
      return ofPlain;
    }
    List<String> ofHtml = WebPages.letter(html);
    int characters = ofHtml.stream().mapToInt(String::length).sum();
    return plain.strip().length() * 2 > characters ? ofPlain : ofHtml;
  }

  private static PublishedDate published(Message message) {
    Field date = message.getHeader().getField("Date");
    Optional<String> iso =
        date == null ? Optional.empty() : DateText.ofField(date.getBody(), DayOrder.DAY_FIRST);
    return iso.map(value -> new PublishedDate(value, DateOrigin.WIRE_HEADER))
        .orElse(PublishedDate.UNKNOWN);
  }
}

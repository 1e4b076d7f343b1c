package org.leeszaal.extract;

import java.io.ByteArrayInputStream;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;

/** Outlook messages (MSG) with their attachments. */
final class OutlookReader implements FormatReader {
  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Outlook message (MSG)",
        "OLE container with message properties",
        "subject as title, authors, date; attachments as articles of their own",
        "one and its attachments");
  }

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("\u00D0\u00CF\u0011\u00E0");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content.bytes()))) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      session.add(content, draft(message));
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        byte[] bytes = attachment.getEmbeddedAttachmentObject();
        if (bytes != null) {
          session.countUnpacked(bytes.length);
          session.read(content.part(name(attachment), bytes));
        }
      }
    }
  }

  private static String name(AttachmentChunks attachment) {
    if (attachment.getAttachLongFileName() != null) {
      return text(attachment.getAttachLongFileName().getValue());
    }
    return attachment.getAttachFileName() == null
        ? "attachment"
        : text(attachment.getAttachFileName().getValue());
  }

  private static Draft draft(MAPIMessage message) throws ChunkNotFoundException {
    List<String> paragraphs =
        MailReader.paragraphs(text(message.getTextBody()), text(message.getHtmlBody()));
    return Draft.of(FileType.EMAIL)
        .withTitle(text(message.getSubject()))
        .withParagraphs(paragraphs)
        .withAuthors(Bylines.names(text(message.getDisplayFrom())))
        .withPublished(published(message.getMessageDate()));
  }

  private static PublishedDate published(@Nullable Calendar date) {
    Optional<String> iso =
        date == null
            ? Optional.empty()
            : DateText.ofField(date.toInstant().toString(), DayOrder.DAY_FIRST);
    return iso.map(value -> new PublishedDate(value, DateOrigin.WIRE_HEADER))
        .orElse(PublishedDate.UNKNOWN);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

package org.leeszaal.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.leeszaal.extract.text.TextDecoder;

/** The parts of a mail message: its text, and what is attached to it. */
final class MailParts {
  /** A file in a message. */
  static final class Attachment {
    private final String name;
    private final byte[] bytes;

    Attachment(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private static final int DEEPEST = 20;

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Attachment> attachments = new ArrayList<>();
  private boolean locked;

  static MailParts of(Message message) throws IOException {
    MailParts parts = new MailParts();
    parts.gather(message, 0);
    return parts;
  }

  String plain() {
    return plain.toString();
  }

  String html() {
    return html.toString();
  }

  List<Attachment> attachments() {
    return attachments;
  }

  /** Whether the text itself is encrypted. */
  boolean locked() {
    return locked && plain.isEmpty() && html.isEmpty();
  }

  private void gather(Entity entity, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw Unreadable.fail("Its parts are nested deeper than can be read.");
    }
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    locked |= type.contains("pkcs7-mime") || type.equals("multipart/encrypted");
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        gather(part, depth + 1);
      }
    } else if (body instanceof Message message) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(message, out);
      attachments.add(
          new Attachment("message-" + (attachments.size() + 1) + ".eml", out.toByteArray()));
    } else if (body instanceof SingleBody single) {
      add(entity, type, single);
    }
  }

  private void add(Entity entity, String type, SingleBody body) throws IOException {
    byte[] bytes = body.getInputStream().readAllBytes();
    Optional<String> name = Optional.ofNullable(entity.getFilename());
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    String charset = Optional.ofNullable(entity.getCharset()).orElse("");
    if (!attached && type.equals("text/html")) {
      if (html.isEmpty()) {
        html.append(TextDecoder.decode(bytes, charset));
      }
    } else if (!attached && type.equals("text/plain") && name.isEmpty()) {
      plain.append(TextDecoder.decode(bytes, charset)).append("\n\n");
    } else if (isDocument(type, name.orElse(""))) {
      attachments.add(new Attachment(name.orElse("attachment-" + (attachments.size() + 1)), bytes));
    }
  }

  /** Pictures, signatures and calendars that hang on a message are not worth a line. */
  private static boolean isDocument(String type, String name) {
    boolean trimming =
        type.startsWith("image/")
            || type.startsWith("audio/")
            || type.startsWith("video/")
            || type.contains("signature")
            || type.equals("text/css")
            || type.equals("text/calendar")
            || type.equals("application/pkcs7-mime")
            || type.equals("message/delivery-status");
    return !trimming && !(type.startsWith("text/") && name.isEmpty());
  }
}

package org.leeszaal.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mailboxes (MBOX): many messages in a file, read one by one. */
final class MailboxReader implements FormatReader {
  private static final Pattern BEGINS =
      Pattern.compile("^From \\S.*\\d{4}.*\\r?\\n[A-Za-z][A-Za-z0-9-]*:.*", Pattern.DOTALL);

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Mailbox (MBOX)", "a From line before mail headers", "as e-mail", "one a message");
  }

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("From ") && BEGINS.matcher(content.headText()).matches();
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int number = 0;
    boolean blank = true;
    try (InputStream in = content.open()) {
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        if (blank && isFrom(line)) {
          number += flush(content, message, number + 1, session);
        } else {
          message.write(line, 0, line.length);
        }
        checkSize(message, session);
        blank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
      }
    }
    flush(content, message, number + 1, session);
  }

  private static void checkSize(ByteArrayOutputStream message, Session session) throws Unreadable {
    if (message.size() > session.settings().largestFile()) {
      throw Unreadable.fail("A message in it is larger than one document may be.");
    }
  }

  private static boolean isFrom(byte[] line) {
    return line.length > 5
        && line[0] == 'F'
        && new String(line, 0, 5, StandardCharsets.ISO_8859_1).equals("From ");
  }

  private static int flush(
      Content content, ByteArrayOutputStream message, int number, Session session) {
    if (message.size() == 0) {
      return 0;
    }
    session.read(content.part(number + ".eml", message.toByteArray()));
    message.reset();
    return 1;
  }

  /** A line with its end; empty at the end of the file. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}

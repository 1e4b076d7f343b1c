package org.leeszaal.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads what a request sends, within bounds of size and time. */
final class Bodies {
  private static final int PIECE = 16 * 1024;

  private Bodies() {}

  /**
   * @param most bytes that are read at most, also by a request that does not say how many it sends
   * @throws Refused when it is too large, too slow, or of no type that is read
   */
  static Sent read(Request request, Verb verb, BodySize most, UploadFolder uploads) {
    long length = request.getLength();
    if (length > most.bytes()) {
      throw new Refused(Trouble.LARGE);
    }
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    return switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
      case "" -> {
        if (!text(request, most).isEmpty()) {
          throw new Refused(Trouble.TYPE);
        }
        yield Sent.nothing(verb);
      }
      case "application/x-www-form-urlencoded" ->
          Sent.form(verb, Parameters.of(text(request, most)), java.util.List.of());
      case "multipart/form-data" -> Multipart.read(request, verb, type, most, uploads);
      case "application/json" -> Sent.text(verb, Sent.Type.JSON, text(request, most));
      case "text/csv" -> Sent.text(verb, Sent.Type.CSV, text(request, most));
      case "text/plain" -> Sent.text(verb, Sent.Type.LINES, text(request, most));
      default -> throw new Refused(Trouble.TYPE);
    };
  }

  private static String text(Request request, BodySize most) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(PIECE);
    byte[] piece = new byte[PIECE];
    try (InputStream in = Content.Source.asInputStream(request)) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        bytes.write(piece, 0, count);
        if (bytes.size() > most.bytes()) {
          throw new Refused(Trouble.LARGE);
        }
      }
    } catch (EOFException e) {
      throw new Refused(Trouble.UNREADABLE);
    } catch (IOException e) {
      throw new Refused(Trouble.SLOW);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

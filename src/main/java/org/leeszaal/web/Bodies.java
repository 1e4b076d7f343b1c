package org.leeszaal.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads what a request sends, within bounds of size and time. */
final class Bodies {
  private Bodies() {}

  /**
   * @param most bytes that are read at most, also by a request that does not say how many it sends
   * @throws Refused when it is too large, too slow, or of no type that is read
   */
  static Sent read(Request request, BodySize most, UploadFolder uploads) {
    if (request.getLength() > most.bytes()) {
      throw new Refused(Trouble.LARGE);
    }
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    return switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
      case "" -> {
        if (!text(request, most).isEmpty()) {
          throw new Refused(Trouble.TYPE);
        }
        yield Sent.nothing();
      }
      case "application/x-www-form-urlencoded" ->
          Sent.form(Parameters.of(text(request, most)), List.of());
      case "multipart/form-data" -> Multipart.read(request, type, most, uploads);
      case "application/json" -> Sent.text(Sent.Type.JSON, text(request, most));
      case "text/csv" -> Sent.text(Sent.Type.CSV, text(request, most));
      case "text/plain" -> Sent.text(Sent.Type.LINES, text(request, most));
      default -> throw new Refused(Trouble.TYPE);
    };
  }

  /** A whole body stands in memory: never more than a list, also where files may be larger. */
  private static String text(Request request, BodySize most) {
    int bound = Math.toIntExact(Math.min(most.bytes(), BodySize.LIST.bytes()));
    if (request.getLength() > bound) {
      throw new Refused(Trouble.LARGE);
    }
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(bound + 1);
      if (bytes.length > bound) {
        throw new Refused(Trouble.LARGE);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (EOFException e) {
      throw new Refused(Trouble.UNREADABLE);
    } catch (IOException e) {
      throw new Refused(Trouble.SLOW);
    }
  }
}

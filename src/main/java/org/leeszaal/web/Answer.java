package org.leeszaal.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leeszaal.web.json.Json;
import org.leeszaal.web.json.ProblemJson;

/**
 * What goes back to the browser.
 *
 * @param headers beside those that every answer has; same names take their place
 */
public record Answer(int status, String type, Body body, Map<String, String> headers) {
  public static final int OK = 200;
  static final int NOT_FOUND = 404;

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** The text of an answer. */
  public sealed interface Body {
    /** All of it at once. */
    record Whole(ByteBuffer bytes) implements Body {
      public Whole {
        bytes = bytes.asReadOnlyBuffer();
      }
    }

    /**
     * Piece by piece, as long as it may be; a failure in it breaks the connection off.
     *
     * @param done runs when nothing more is written, whatever the reason
     */
    record Flow(Writing writing, Runnable done) implements Body {}
  }

  /** Writes the text of an answer. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static Answer html(int status, String page) {
    return bytes(status, "text/html;charset=utf-8", utf8(page));
  }

  public static Answer json(int status, Object value) {
    return bytes(status, "application/json;charset=utf-8", utf8(Json.line(value)));
  }

  static Answer problem(ProblemJson problem) {
    return bytes(problem.status(), "application/problem+json", utf8(Json.line(problem)));
  }

  static Answer text(int status, String words) {
    return bytes(status, "text/plain;charset=utf-8", utf8(words + "\n"));
  }

  static Answer bytes(int status, String type, ByteBuffer content) {
    return new Answer(status, type, new Body.Whole(content), Map.of());
  }

  public static Answer resource(String type, String content) {
    return bytes(OK, type, utf8(content));
  }

  /**
   * @param done runs when nothing more is written, whatever the reason
   */
  public static Answer flow(String type, Writing writing, Runnable done) {
    return new Answer(OK, type, new Body.Flow(writing, done), Map.of());
  }

  /** To another page, which the browser asks for with {@code GET}. */
  static Answer redirect(String address) {
    return text(303, address).with("Location", address);
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}

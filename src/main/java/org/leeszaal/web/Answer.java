package org.leeszaal.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leeszaal.web.json.Json;

/**
 * What goes back to the browser.
 *
 * @param headers beside those that every answer has; same names take their place
 */
record Answer(int status, String type, ByteBuffer body, Map<String, String> headers) {
  static final int OK = 200;
  static final int NOT_FOUND = 404;

  Answer {
    body = body.asReadOnlyBuffer();
    headers = Map.copyOf(headers);
  }

  static Answer html(int status, String page) {
    return new Answer(status, "text/html;charset=utf-8", utf8(page), Map.of());
  }

  static Answer json(int status, Object value) {
    return new Answer(status, "application/json;charset=utf-8", utf8(Json.line(value)), Map.of());
  }

  static Answer text(int status, String words) {
    return new Answer(status, "text/plain;charset=utf-8", utf8(words + "\n"), Map.of());
  }

  static Answer redirect(String address) {
    return text(303, address).with("Location", address);
  }

  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}

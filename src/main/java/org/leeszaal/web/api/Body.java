package org.leeszaal.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Sent;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.Json;

/** Reads the JSON that a program sends. */
final class Body {
  private Body() {}

  /**
   * @throws Refused when it is something else, or no JSON of this form
   */
  static <T> T of(Sent sent, Class<T> type) {
    if (sent.type() != Sent.Type.JSON) {
      throw new Refused(Trouble.TYPE, "Send JSON, with the header Content-Type: application/json.");
    }
    try {
      return Json.read(sent.text(), type);
    } catch (IllegalArgumentException e) {
      throw new Refused(Trouble.UNREADABLE, "The JSON can't be read: " + e.getMessage());
    }
  }

  /** A field that has to be there. */
  static String need(@Nullable String value, String field) {
    return Optional.ofNullable(value)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new Refused(Trouble.UNREADABLE, "The field " + field + " is missing."));
  }

  static String or(@Nullable String value, String otherwise) {
    return Optional.ofNullable(value).orElse(otherwise);
  }
}

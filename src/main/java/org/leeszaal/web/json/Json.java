package org.leeszaal.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes records as JSON. */
public final class Json {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private static final ObjectMapper READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /** One document on one line, without a line break behind it. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours can always be written", e);
    }
  }

  /**
   * Reads one document.
   *
   * @throws IllegalArgumentException when it is no JSON, or has a field that the record has not;
   *     the message says which and where
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      T value = READER.readValue(text, type);
      if (value == null) {
        throw new IllegalArgumentException("the document is null");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ": ";
      throw new IllegalArgumentException(place + e.getOriginalMessage(), e);
    }
  }
}

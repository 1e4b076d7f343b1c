package org.leeszaal.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object as fields of text: lists joined, objects by their name. */
final class JsonRecord {
  private JsonRecord() {}

  static Map<String, String> fields(JsonNode item) {
    Map<String, String> fields = new LinkedHashMap<>();
    item.properties().forEach(entry -> fields.put(entry.getKey(), text(entry.getValue())));
    return fields;
  }

  private static String text(JsonNode value) {
    if (value.isValueNode()) {
      return value.isNull() ? "" : value.asText();
    }
    if (value.isObject()) {
      return value.path("name").asText("");
    }
    List<String> parts = new ArrayList<>();
    value.forEach(part -> parts.add(text(part)));
    boolean paragraphs = parts.stream().anyMatch(part -> part.length() > 80);
    return String.join(paragraphs ? "\n\n" : "; ", parts);
  }
}

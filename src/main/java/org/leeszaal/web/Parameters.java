package org.leeszaal.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands behind the question mark of an address. */
public final class Parameters {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** A name and one of its values, as they are meant: not encoded. */
  record Pair(String name, String value) {}

  static Parameters of(List<Pair> pairs) {
    Parameters parameters = new Parameters();
    pairs.forEach(pair -> parameters.add(pair.name(), pair.value()));
    return parameters;
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /** Never fails: what is not encoded as it should be is taken as it stands. */
  static Parameters of(String query) {
    Parameters parameters = new Parameters();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
      parameters.add(name, value);
    }
    return parameters;
  }

  /** The first value of a name; empty without one. */
  public String get(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean hasAny(String... names) {
    return Arrays.stream(names).anyMatch(values::containsKey);
  }

  /** A whole number within bounds; {@code otherwise} where there is none. */
  public int number(String name, int least, int most, int otherwise) {
    String value = get(name).strip();
    if (!value.matches("\\d{1,9}")) {
      return otherwise;
    }
    return Math.clamp(Integer.parseInt(value), least, most);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

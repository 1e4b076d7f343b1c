package org.leeszaal.web;

import java.util.Map;
import org.leeszaal.web.text.Messages;

/**
 * A request, read.
 *
 * @param path decoded, without host and query, begins with a slash
 * @param address path and query as they came, for links back to here
 * @param words in the reader's language
 * @param token that every form which changes something holds in the hidden field {@code token}
 * @param parts of the path that stand for the braces of its {@link Route}
 */
public record Question(
    String path,
    String address,
    Parameters parameters,
    Messages words,
    String token,
    Map<String, String> parts) {
  public Question {
    parts = Map.copyOf(parts);
  }

  /** What stands behind a part of the path: {@code rest("/article/")} of {@code /article/x}. */
  String rest(String start) {
    return path.substring(Math.min(path.length(), start.length()));
  }

  /** A part of the path by its name in the braces. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  Question at(Map<String, String> found) {
    return new Question(path, address, parameters, words, token, found);
  }
}

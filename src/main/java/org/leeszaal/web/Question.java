package org.leeszaal.web;

import java.util.Map;
import org.leeszaal.web.text.Messages;

/**
 * A request, read.
 *
 * @param path decoded, without host and query, begins with a slash
 * @param address path and query as they came, for links back to here
 * @param words in the reader's language
 * @param parts of the path that stand for the braces of its {@link Route}
 */
public record Question(
    String path,
    String address,
    Parameters parameters,
    Messages words,
    Visitor visitor,
    Map<String, String> parts) {
  public Question {
    parts = Map.copyOf(parts);
  }

  /** What stands behind a part of the path: {@code rest("/article/")} of {@code /article/x}. */
  String rest(String start) {
    return path.substring(Math.min(path.length(), start.length()));
  }

  /** What every form that changes something holds in the hidden field {@code token}. */
  public String token() {
    return visitor.token();
  }

  /** A part of the path by its name in the braces. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  boolean isForProgram() {
    return path.startsWith("/api/");
  }

  Question at(Map<String, String> found) {
    return new Question(path, address, parameters, words, visitor, found);
  }
}

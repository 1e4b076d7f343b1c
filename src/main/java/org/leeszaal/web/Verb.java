package org.leeszaal.web;

import java.util.Optional;

/** What a request does. */
public enum Verb {
  /** Reads; {@code HEAD} is the same without the text. */
  GET,
  POST,
  PUT,
  DELETE;

  /** Empty for methods that no address here knows. */
  static Optional<Verb> of(String method) {
    return switch (method) {
      case "GET", "HEAD" -> Optional.of(GET);
      case "POST" -> Optional.of(POST);
      case "PUT" -> Optional.of(PUT);
      case "DELETE" -> Optional.of(DELETE);
      default -> Optional.empty();
    };
  }

  /** As the {@code Allow} header names it. */
  String methods() {
    return this == GET ? "GET, HEAD" : name();
  }
}

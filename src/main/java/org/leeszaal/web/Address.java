package org.leeszaal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;

/** Builds the addresses of pages. */
final class Address {
  private final StringBuilder text;
  private char joint = '?';

  private Address(String path) {
    text = new StringBuilder(path);
  }

  static Address of(String path) {
    return new Address(path);
  }

  static Address article(ArticleId id) {
    return of("/article/" + id);
  }

  static Address entity(EntityId id) {
    int slash = id.value().indexOf('/');
    return of(
        "/entity/"
            + id.value().substring(0, slash)
            + "/"
            + encoded(id.value().substring(slash + 1)));
  }

  /** Adds a parameter; an empty value is left out. */
  Address with(String name, String value) {
    if (!value.isEmpty()) {
      text.append(joint).append(name).append('=').append(encoded(value));
      joint = '&';
    }
    return this;
  }

  /** Adds parameters that are encoded already. */
  Address withAll(String query) {
    if (!query.isEmpty()) {
      text.append(joint).append(query);
      joint = '&';
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":").replace("%2F", "/");
  }
}

package org.leeszaal.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a request is not answered as asked. The words for people are the messages {@code
 * notice.SLUG.title} and {@code notice.SLUG.text}; programs get them as problem details (RFC 9457).
 */
public enum Trouble {
  UNREADABLE(400),
  LOGIN(401),
  /** It seems to come from another site. */
  FORGED(403),
  /** The form is from another run of the program, or no form of ours at all. */
  STALE(403),
  MISSING(404),
  METHOD(405),
  SLOW(408),
  /** It contradicts what is there now. */
  CONFLICT(409),
  LENGTH(411),
  LARGE(413),
  TYPE(415),
  /** It names this machine by a name that it does not answer to. */
  HOST(421),
  /** Too many wrong passwords. */
  PATIENCE(429),
  BROKEN(500),
  /** The program that serves does not do this. */
  ABSENT(501),
  CROWD(503),
  /** It took longer than a request may. */
  TIME(503);

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Its name in addresses and message keys. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Trouble> ofSlug(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
  }
}

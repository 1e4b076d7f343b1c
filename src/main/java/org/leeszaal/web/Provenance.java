package org.leeszaal.web;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** Where a request comes from, as the browser says it: pages can't write these headers. */
enum Provenance {
  /** A page of ours. */
  OURS,
  /** Another site, or another program at another port of this machine. */
  FOREIGN,
  /** Nothing is said: a program, or an old browser. */
  UNSAID;

  static Provenance of(Request request) {
    HttpFields headers = request.getHeaders();
    String scheme = request.isSecure() ? "https" : "http";
    return of(
        text(headers.get("Sec-Fetch-Site")),
        text(headers.get("Origin")),
        scheme + "://" + text(headers.get("Host")));
  }

  /**
   * @param site {@code Sec-Fetch-Site}, empty without one
   * @param origin {@code Origin}, empty without one
   * @param own the origin of our pages for this reader
   */
  static Provenance of(String site, String origin, String own) {
    boolean elsewhere = !site.isEmpty() && !site.equals("same-origin") && !site.equals("none");
    if (elsewhere || !(origin.isEmpty() || same(origin, own))) {
      return FOREIGN;
    }
    return site.equals("same-origin") || !origin.isEmpty() ? OURS : UNSAID;
  }

  private static boolean same(String origin, String own) {
    return origin.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT));
  }

  private static String text(@org.jspecify.annotations.Nullable String header) {
    return Optional.ofNullable(header).orElse("").strip();
  }
}

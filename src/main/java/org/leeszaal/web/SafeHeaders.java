package org.leeszaal.web;

import java.util.Map;

/**
 * What every answer tells the browser it may not do: run foreign or written-in scripts and styles,
 * call another machine, be shown inside another site, or guess at content.
 */
final class SafeHeaders {
  static final String POLICY = "Content-Security-Policy";

  static final String OWN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** For a file of the archive: shown, but without scripts, forms or any request at all. */
  static final String FOREIGN_FILE =
      "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  /** The same for formats that browsers show with a viewer of their own, which a sandbox stops. */
  static final String FOREIGN_VIEWER =
      "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  static final Map<String, String> ALL =
      Map.of(
          POLICY,
          OWN_PAGE,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cache-Control",
          "private, no-cache",
          "X-DNS-Prefetch-Control",
          "off");

  private SafeHeaders() {}
}

package org.leeszaal.web;

import org.eclipse.jetty.http.HttpCookie;

/**
 * Who asks.
 *
 * @param address of the reader's machine
 * @param session token of it; empty without one
 * @param token that every form which changes something holds in the hidden field {@code token}
 */
public record Visitor(
    String address, String session, Standing standing, String token, CookieNames cookies) {

  /** Whether a reader may come in. */
  public enum Standing {
    /** Everybody may: only programs on this machine can ask. */
    OPEN,
    /** Logged in. */
    INSIDE,
    /** Not logged in, where that is needed. */
    OUTSIDE
  }

  /**
   * Browsers send the cookies of all ports of a machine: each program needs names of its own.
   *
   * @param secure whether connections are encrypted
   */
  public record CookieNames(int port, boolean secure) {
    String form() {
      return "leeszaal-form-" + port;
    }

    String session() {
      return "leeszaal-session-" + port;
    }

    HttpCookie cookie(String name, String value, HttpCookie.SameSite site) {
      return base(name, value, site).build();
    }

    /**
     * @param seconds that browsers keep it; 0 removes it
     */
    HttpCookie cookie(String name, String value, HttpCookie.SameSite site, long seconds) {
      return base(name, value, site).maxAge(seconds).build();
    }

    private HttpCookie.Builder base(String name, String value, HttpCookie.SameSite site) {
      return HttpCookie.build(name, value).path("/").httpOnly(true).secure(secure).sameSite(site);
    }
  }
}

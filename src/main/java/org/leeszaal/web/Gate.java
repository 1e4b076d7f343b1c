package org.leeszaal.web;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Decides which requests come in.
 *
 * <p>One that changes something must not come from another site. Browsers say where it comes from;
 * beside that, forms of pages hold a token that only our pages know, and programs that use the API
 * without a browser send a header that no site can send without asking first.
 */
final class Gate {
  /** Any value will do: what counts is that it can't be sent from another site. */
  static final String PROGRAM = "X-Leeszaal";

  private static final String API = "/api/";
  private static final String COOKIE = "leeszaal-form-";

  private final Set<String> hosts;
  private final FormToken forms = new FormToken();

  Gate(WebSettings settings) {
    this.hosts = settings.hosts();
  }

  /**
   * @throws Refused when it calls this machine by another name
   */
  void checkHost(Request request) {
    if (!hosts.contains(hostName(request))) {
      throw new Refused(Trouble.HOST);
    }
  }

  /**
   * @throws Refused when it comes from another site, or may do
   */
  void checkProvenance(Request request, Question question) {
    Provenance provenance = Provenance.of(request);
    boolean isApi = question.path().startsWith(API);
    boolean said =
        provenance == Provenance.OURS || !isApi || request.getHeaders().contains(PROGRAM);
    if (provenance == Provenance.FOREIGN || !said) {
      throw new Refused(Trouble.FORGED);
    }
  }

  /**
   * @throws Refused when a form of a page does not hold what our pages put into it
   */
  void checkToken(Request request, Question question, Sent sent) {
    boolean isApi = question.path().startsWith(API);
    String field = sent.fields().get(FormToken.FIELD);
    if (!isApi && !forms.fits(cookie(request), field, "")) {
      throw new Refused(Trouble.STALE);
    }
  }

  /** What forms of the answer to this request hold. */
  String token(Request request) {
    return forms.field("");
  }

  /** Gives the reader what has to come back with a form. */
  void remember(Request request, Response response) {
    if (!FormToken.same(cookie(request), forms.cookie())) {
      Response.addCookie(
          response,
          HttpCookie.build(name(request), forms.cookie())
              .path("/")
              .httpOnly(true)
              .secure(request.isSecure())
              .sameSite(HttpCookie.SameSite.STRICT)
              .build());
    }
  }

  private static String cookie(Request request) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Browsers send the cookies of all ports: each program needs a name of its own. */
  private static String name(Request request) {
    return COOKIE + Request.getLocalPort(request);
  }

  /** Without the port; an IPv6 address in its brackets. */
  private static String hostName(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST))
        .map(host -> host.replaceFirst(":\\d*$", ""))
        .orElse("");
  }
}

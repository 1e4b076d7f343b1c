package org.leeszaal.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.leeszaal.web.Visitor.CookieNames;
import org.leeszaal.web.Visitor.Standing;
import org.leeszaal.web.login.Guard;

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

  private static final Set<String> PUBLIC = Set.of(LoginPage.PATH, "/health", "/favicon.ico");
  private static final String ASSETS = "/assets/";
  private static final String BASIC = "Basic ";

  private final Set<String> hosts;
  private final Optional<Login> login;
  private final FormToken forms = new FormToken();

  Gate(WebSettings settings, Optional<Login> login) {
    this.hosts = settings.hosts();
    this.login = login;
  }

  Visitor visitor(Request request) {
    CookieNames cookies = new CookieNames(Request.getLocalPort(request), request.isSecure());
    String session = cookie(request, cookies.session());
    boolean inside = login.filter(it -> it.sessions().isOpen(session)).isPresent();
    Standing standing =
        login.isEmpty() ? Standing.OPEN : inside ? Standing.INSIDE : Standing.OUTSIDE;
    String known = inside ? session : "";
    return new Visitor(
        Request.getRemoteAddr(request), known, standing, forms.field(known), cookies);
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
   * @throws Refused when the reader has to log in first
   */
  void checkStanding(Request request, Question question) {
    boolean outside = question.visitor().standing() == Standing.OUTSIDE;
    boolean isPublic = PUBLIC.contains(question.path()) || question.path().startsWith(ASSETS);
    if (outside && !isPublic && !(question.isForProgram() && knowsPassword(request, question))) {
      throw new Refused(Trouble.LOGIN);
    }
  }

  private boolean knowsPassword(Request request, Question question) {
    String header =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION)).orElse("");
    if (!header.startsWith(BASIC)) {
      return false;
    }
    String plain = decoded(header.substring(BASIC.length()).strip());
    String secret = plain.substring(plain.indexOf(':') + 1);
    Guard.Verdict verdict =
        login
            .map(it -> it.guard().attempt(secret, question.visitor().address()))
            .orElse(Guard.Verdict.WRONG);
    if (verdict == Guard.Verdict.TOO_MANY) {
      throw new Refused(Trouble.PATIENCE);
    }
    return verdict == Guard.Verdict.RIGHT;
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * @throws Refused when it comes from another site, or may do
   */
  void checkProvenance(Request request, Question question) {
    Provenance provenance = Provenance.of(request);
    boolean said =
        provenance == Provenance.OURS
            || !question.isForProgram()
            || request.getHeaders().contains(PROGRAM);
    if (provenance == Provenance.FOREIGN || !said) {
      throw new Refused(Trouble.FORGED);
    }
  }

  /**
   * @throws Refused when a form of a page does not hold what our pages put into it
   */
  void checkToken(Request request, Question question, Sent sent) {
    Visitor visitor = question.visitor();
    String field = sent.fields().get(FormToken.FIELD);
    String cookie = cookie(request, visitor.cookies().form());
    if (!question.isForProgram() && !forms.fits(cookie, field, visitor.session())) {
      throw new Refused(Trouble.STALE);
    }
  }

  /** Gives the reader what has to come back with a form. */
  void remember(Request request, Response response, Visitor visitor) {
    String name = visitor.cookies().form();
    if (!FormToken.same(cookie(request, name), forms.cookie())) {
      Response.addCookie(
          response, visitor.cookies().cookie(name, forms.cookie(), HttpCookie.SameSite.STRICT));
    }
  }

  private static String cookie(Request request, String name) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Without the port; an IPv6 address in its brackets. */
  private static String hostName(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST))
        .map(host -> host.replaceFirst(":\\d*$", "").toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }
}

package org.leeszaal.web;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpCookieUtils;
import org.leeszaal.web.login.Sessions;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.LoginView;

/** {@code /login} and {@code /logout}: who may read, where readers need a password. */
final class LoginPage implements Page {
  static final String PATH = "/login";
  private static final String NEXT = "next";

  private final Theatre theatre;
  private final Login login;

  LoginPage(Theatre theatre, Login login) {
    this.theatre = theatre;
    this.login = login;
  }

  /** Where to log in, and where to go on from there. */
  static Answer redirect(Question question) {
    boolean home = question.address().equals("/");
    return Answer.redirect(Address.of(PATH).with(NEXT, home ? "" : question.address()).toString());
  }

  @Override
  public Answer answer(Question question) {
    return show(Answer.OK, "", question.parameters().get(NEXT), question);
  }

  private Answer show(int status, String error, String next, Question question) {
    Messages words = question.words();
    LoginView view =
        new LoginView(
            error.isEmpty() ? "" : words.get(error),
            next,
            question.visitor().standing() == Visitor.Standing.INSIDE);
    return theatre.show(
        status,
        "login",
        words.get("login.title"),
        question,
        org.leeszaal.search.SearchRequest.of(""),
        view);
  }

  Answer enter(Question question, Sent sent) {
    String next = sent.fields().get(NEXT);
    return switch (login
        .guard()
        .attempt(sent.fields().get("password"), question.visitor().address())) {
      case RIGHT ->
          Answer.redirect(local(next))
              .with(
                  "Set-Cookie",
                  cookie(question, login.sessions().begin(), Sessions.IDLE.toSeconds()));
      case WRONG -> show(Trouble.FORGED.status(), "login.wrong", next, question);
      case TOO_MANY -> throw new Refused(Trouble.PATIENCE);
    };
  }

  Answer leave(Question question, Sent sent) {
    login.sessions().end(question.visitor().session());
    return Answer.redirect(PATH).with("Set-Cookie", cookie(question, "", 0));
  }

  private static String cookie(Question question, String token, long seconds) {
    Visitor.CookieNames cookies = question.visitor().cookies();
    return HttpCookieUtils.getRFC6265SetCookie(
        cookies.cookie(cookies.session(), token, HttpCookie.SameSite.LAX, seconds));
  }

  /** Only an address of this archive: a link to the login page must not lead to another site. */
  static String local(String next) {
    boolean own = next.matches("/[^/\\\\\\s][^\\s]*") && !next.startsWith("/log");
    return own ? next : "/";
  }
}

package org.leeszaal.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.leeszaal.article.Language;
import org.leeszaal.web.text.Messages;

/**
 * Who asks: the language that a reader chose, or whose browser prefers.
 *
 * @param chosen with this request, empty when not
 */
record Reader(Parameters parameters, Messages words, Optional<Language> chosen) {
  private static final String NAME = "lang";

  static Reader of(Request request) {
    Parameters parameters =
        Parameters.of(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
    Optional<Language> chosen = language(parameters.get(NAME));
    Optional<Language> kept =
        Request.getCookies(request).stream()
            .filter(cookie -> cookie.getName().equals(NAME))
            .flatMap(cookie -> language(cookie.getValue()).stream())
            .findFirst();
    List<Locale> preferred = Request.getLocales(request);
    Messages words =
        chosen
            .or(() -> kept)
            .map(language -> words(language, preferred))
            .orElseGet(
                () ->
                    preferred.stream()
                        .filter(Reader::spoken)
                        .findFirst()
                        .map(Messages::in)
                        .orElseGet(() -> Messages.in(Language.EN)));
    return new Reader(parameters, words, chosen);
  }

  Question question(Request request, Visitor visitor) {
    return new Question(
        Request.getPathInContext(request),
        request.getHttpURI().getPathQuery(),
        parameters,
        words,
        visitor,
        Map.of());
  }

  /** So that the next page comes in the chosen language. */
  void remember(Response response) {
    response.getHeaders().put("Vary", "Accept-Language, Cookie, Accept-Encoding");
    chosen.ifPresent(
        language ->
            Response.addCookie(
                response,
                HttpCookie.build(NAME, language.code())
                    .path("/")
                    .httpOnly(true)
                    .sameSite(HttpCookie.SameSite.LAX)
                    .maxAge(Duration.ofDays(365).toSeconds())
                    .build()));
  }

  /** With the country of the browser where it names one for this language. */
  private static Messages words(Language language, List<Locale> preferred) {
    return preferred.stream()
        .filter(locale -> locale.getLanguage().equals(language.code()))
        .filter(locale -> !locale.getCountry().isEmpty())
        .findFirst()
        .map(Messages::in)
        .orElseGet(() -> Messages.in(language));
  }

  private static boolean spoken(Locale locale) {
    return language(locale.getLanguage()).isPresent();
  }

  private static Optional<Language> language(String code) {
    return Optional.of(Language.ofCode(code)).filter(Messages.LANGUAGES::contains);
  }
}

package org.leeszaal.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.leeszaal.search.ArchiveSearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in that may come in, and turns what goes wrong behind it into a page. */
final class FrontDoor extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final int MISDIRECTED = 421;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int BROKEN = 500;

  private final Pages pages;
  private final Set<String> hosts;

  FrontDoor(ArchiveSearcher searcher, WebSettings settings) {
    this.pages = new Pages(searcher);
    this.hosts = settings.hosts();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reader reader = Reader.of(request);
    Answer answer = answer(request, reader);
    response.setStatus(answer.status());
    SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().remaining());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    reader.remember(response);
    response.write(true, answer.body(), callback);
    return true;
  }

  private Answer answer(Request request, Reader reader) {
    if (!hosts.contains(hostName(request))) {
      return turnedAway(
          Answer.text(
              MISDIRECTED, "This archive answers only to " + String.join(", ", hosts) + "."));
    }
    if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
      return turnedAway(
          Answer.text(METHOD_NOT_ALLOWED, "This address can only be read.")
              .with("Allow", "GET, HEAD"));
    }
    Question question = reader.question(request);
    try {
      return pages.answer(question);
    } catch (Exception e) {
      LOG.error("{} failed", question.address(), e);
      return pages.broken(BROKEN, question);
    }
  }

  /**
   * The request's body is not read, so the connection ends here: a client that is not told so may
   * send its next request into it.
   */
  private static Answer turnedAway(Answer answer) {
    return answer.with(HttpHeader.CONNECTION.asString(), "close");
  }

  /** Without the port; an IPv6 address in its brackets. */
  private static String hostName(Request request) {
    String host = request.getHeaders().get(HttpHeader.HOST);
    return host == null ? "" : host.replaceFirst(":\\d*$", "");
  }
}

package org.leeszaal.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns requests into questions, and answers or what goes wrong behind them into responses. */
final class FrontDoor extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final int PIECE = 32 * 1024;

  private final Pages pages;
  private final Gate gate;

  FrontDoor(Pages pages, Gate gate) {
    this.pages = pages;
    this.gate = gate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reader reader = Reader.of(request);
    Question question = reader.question(request, gate.token(request));
    Answer answer = answer(request, question);
    response.setStatus(answer.status());
    SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    reader.remember(response);
    if (answer.type().startsWith("text/html")) {
      gate.remember(request, response);
    }
    send(answer.body(), request, response, callback);
    return true;
  }

  private static void send(
      Answer.Body body, Request request, Response response, Callback callback) {
    switch (body) {
      case Answer.Body.Whole(var bytes) -> {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
        response.write(true, bytes, callback);
      }
      case Answer.Body.Flow(var writing, var done) -> {
        try {
          flow(writing, request, response, callback);
        } finally {
          done.run();
        }
      }
    }
  }

  private static void flow(
      Answer.Writing writing, Request request, Response response, Callback callback) {
    if (request.getMethod().equals("HEAD")) {
      callback.succeeded();
      return;
    }
    // Closed only when all went well: an end after a failure would look like the whole.
    OutputStream out = new BufferedOutputStream(Content.Sink.asOutputStream(response), PIECE);
    try {
      writing.to(out);
      out.close();
      callback.succeeded();
    } catch (IOException | UncheckedIOException e) {
      callback.failed(e);
    }
  }

  private Answer answer(Request request, Question question) {
    try (UploadFolder uploads = new UploadFolder()) {
      gate.checkHost(request);
      Pages.Found found = pages.find(request.getMethod(), question);
      return switch (found.route().action()) {
        case Route.Action.Read(var page) -> page.answer(found.question());
        case Route.Action.Changed(var change) -> {
          gate.checkProvenance(request, question);
          Sent sent = Bodies.read(request, found.route().verb(), change.most(), uploads);
          gate.checkToken(request, question, sent);
          yield change.change(found.question(), sent);
        }
      };
    } catch (Refused e) {
      return turnedAway(request, pages.trouble(e, question));
    } catch (Exception e) {
      LOG.error("{} failed", question.address(), e);
      return turnedAway(request, pages.trouble(new Refused(Trouble.BROKEN), question));
    }
  }

  /**
   * Of a request that is not answered as asked, the body may be unread. Then the connection ends: a
   * client that is not told so may send its next request into it.
   */
  private static Answer turnedAway(Request request, Answer answer) {
    boolean reads = Verb.of(request.getMethod()).filter(Verb.GET::equals).isPresent();
    return reads && request.getLength() <= 0 && answer.status() != Trouble.HOST.status()
        ? answer
        : answer.with(HttpHeader.CONNECTION.asString(), "close");
  }
}

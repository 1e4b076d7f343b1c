package org.leeszaal.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.leeszaal.desk.DeskProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns requests into questions, and answers or what goes wrong behind them into responses. */
final class FrontDoor extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

  private final Pages pages;
  private final Gate gate;
  private final Limits limits;

  FrontDoor(Pages pages, Gate gate, Limits limits) {
    this.pages = pages;
    this.gate = gate;
    this.limits = limits;
  }

  @Override
  public boolean handle(Request outer, Response response, Callback callback) {
    Incoming request = new Incoming(outer);
    Reader reader = Reader.of(request);
    Question question = reader.question(request, gate.visitor(request));
    Turn turn = new Turn(request, response, callback);
    Turn.Heading heading =
        head -> {
          reader.remember(head);
          String type = head.getHeaders().get(HttpHeader.CONTENT_TYPE);
          if (type != null && type.startsWith("text/html")) {
            gate.remember(request, head, question.visitor());
          }
        };
    turn.answer(answer(request, question, turn, heading), heading);
    return true;
  }

  private Answer answer(Incoming request, Question question, Turn turn, Turn.Heading heading) {
    try {
      gate.checkHost(request);
      Pages.Found found = pages.find(request.getMethod(), question);
      gate.checkStanding(request, question);
      return switch (found.route().action()) {
        case Route.Action.Read(var page) -> read(page, found.question(), turn, heading);
        case Route.Action.Asked(var page) -> {
          Change timed = (it, sent) -> read(at -> page.change(at, sent), it, turn, heading);
          yield change(request, found, timed.upTo(page.most()), turn);
        }
        case Route.Action.Changed(var change) -> change(request, found, change, turn);
      };
    } catch (Refused e) {
      return turnedAway(request, pages.trouble(e, question));
    } catch (DeskProblem e) {
      // A file that people may write was written wrong: the sentence says how to mend it.
      Refused refused = new Refused(Trouble.CONFLICT, String.valueOf(e.getMessage()));
      return turnedAway(request, pages.trouble(refused, question));
    } catch (Exception e) {
      LOG.error("{} failed", question.address(), e);
      return turnedAway(request, pages.trouble(new Refused(Trouble.BROKEN), question));
    }
  }

  private Answer read(Page page, Question question, Turn turn, Turn.Heading heading) {
    Runnable late =
        () -> {
          LOG.warn("{} took longer than {}", question.path(), limits.longest());
          // The connection is busy until the work ends: the reader's next request needs another.
          Answer sorry = pages.trouble(new Refused(Trouble.TIME), question);
          turn.answer(sorry.with(HttpHeader.CONNECTION.asString(), "close"), heading);
        };
    Scheduler.Task alarm = turn.after(limits.longest(), late);
    try {
      return page.answer(question);
    } finally {
      alarm.cancel();
    }
  }

  private Answer change(Incoming request, Pages.Found found, Change change, Turn turn) {
    Question question = found.question();
    gate.checkProvenance(request, question);
    try (UploadFolder uploads = new UploadFolder()) {
      Sent sent = sent(request, change.most(), uploads, turn);
      gate.checkToken(request, question, sent);
      return change.change(question, sent);
    }
  }

  private Sent sent(Incoming request, BodySize most, UploadFolder uploads, Turn turn) {
    Runnable late = () -> request.giveUp("the body comes too slowly");
    Scheduler.Task alarm = turn.after(limits.sending(most), late);
    try {
      return Bodies.read(request, most, uploads);
    } finally {
      alarm.cancel();
    }
  }

  /**
   * The server ends the connection after a form with files that can't be read, also when all of it
   * has come: a client that is not told so may send its next request into it. So each connection
   * ends whose request had a body and was not answered as asked; {@link Turn} ends what is not
   * whole.
   */
  private static Answer turnedAway(Request request, Answer answer) {
    boolean reads = Verb.of(request.getMethod()).filter(Verb.GET::equals).isPresent();
    return reads && request.getLength() <= 0
        ? answer
        : answer.with(HttpHeader.CONNECTION.asString(), "close");
  }
}

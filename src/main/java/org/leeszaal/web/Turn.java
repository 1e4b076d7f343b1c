package org.leeszaal.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * One request and its one answer: the one that was asked for, or after too long a time another one.
 * Work that goes on after that keeps its place among those that are answered at once, so that dear
 * questions never pile up.
 */
final class Turn {
  private static final int PIECE = 32 * 1024;

  private final Incoming request;
  private final Response response;
  private final Callback callback;
  private final AtomicBoolean answered = new AtomicBoolean();

  Turn(Incoming request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** Adds to the head of an answer. */
  interface Heading {
    void addTo(Response response);
  }

  /** Gives an answer unless another one comes within a time. */
  Scheduler.Task after(Duration time, Runnable late) {
    return request.getComponents().getScheduler().schedule(late, time);
  }

  /** Does nothing when an answer was given before. */
  void answer(Answer answer, Heading heading) {
    if (!answered.compareAndSet(false, true)) {
      if (answer.body() instanceof Answer.Body.Flow flow) {
        flow.done().run();
      }
      return;
    }
    request.discardRest(() -> send(answer, heading));
  }

  private void send(Answer answer, Heading heading) {
    response.setStatus(answer.status());
    SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    heading.addTo(response);
    if (!request.isWhole()) {
      // The client must know it, or it may send its next request into a connection that ends.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    switch (answer.body()) {
      case Answer.Body.Whole(var bytes) -> {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
        response.write(true, bytes, callback);
      }
      case Answer.Body.Flow(var writing, var done) -> {
        try {
          flow(writing);
        } finally {
          done.run();
        }
      }
    }
  }

  private void flow(Answer.Writing writing) {
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
}

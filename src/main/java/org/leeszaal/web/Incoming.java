package org.leeszaal.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A request that may be answered before all of it has come.
 *
 * <p>A connection that is closed while something still comes in is reset, and the answer may be
 * lost on its way: the sender sees a broken connection in place of the sentence that says what is
 * wrong. So what is left of a body is thrown away before the answer, within bounds, and no thread
 * waits for it.
 */
final class Incoming extends Request.Wrapper {
  /** Bytes that are thrown away at most: of a larger rest it is cheaper to be rid. */
  private static final long MOST = 64L << 20;

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private enum State {
    COMING,
    WHOLE,
    BROKEN
  }

  private final AtomicBoolean over = new AtomicBoolean();
  private volatile State state = State.COMING;
  private volatile boolean waited;
  private long discarded;

  Incoming(Request request) {
    super(request);
  }

  @Override
  public Content.Chunk read() {
    Content.Chunk chunk = super.read();
    if (Content.Chunk.isFailure(chunk)) {
      state = State.BROKEN;
    } else if (chunk != null && chunk.isLast()) {
      state = State.WHOLE;
    }
    return chunk;
  }

  @Override
  public void demand(Runnable then) {
    waited = true;
    super.demand(then);
  }

  /** Who stops reading in the midst leaves the rest to {@link #discardRest}. */
  @Override
  public void fail(Throwable reason) {}

  /** Reads no more, and ends who waits for more. */
  void giveUp(String reason) {
    getWrapped().fail(new TimeoutException(reason));
  }

  /** Whether nothing more comes, so that the connection can be used again. */
  boolean isWhole() {
    return state == State.WHOLE;
  }

  /** Throws away what still comes, and goes on then or when that takes too long. */
  void discardRest(Runnable then) {
    if (pass()) {
      then.run();
      return;
    }
    Scheduler.Task alarm =
        getComponents()
            .getScheduler()
            .schedule(
                () -> {
                  if (over.compareAndSet(false, true)) {
                    giveUp("what is thrown away comes too slowly");
                  }
                },
                LONGEST);
    Runnable end =
        () -> {
          over.set(true);
          alarm.cancel();
          then.run();
        };
    discardNext(end);
  }

  private void discardNext(Runnable end) {
    demand(
        () -> {
          if (pass()) {
            end.run();
          } else {
            discardNext(end);
          }
        });
  }

  /** Throws away what is there; true when that is the end of it. */
  private boolean pass() {
    while (state == State.COMING && discarded < MOST) {
      Content.Chunk chunk = read();
      if (chunk == null) {
        return asksLeave();
      }
      discarded += chunk.remaining();
      chunk.release();
    }
    return true;
  }

  /** The sender waits for leave to send a body, and is told the answer instead. */
  private boolean asksLeave() {
    return !waited && getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
  }
}

package org.leeszaal.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/** A crowd waits its turn for a while, and is told to come back after that. */
final class Crowd extends QoSHandler {
  Crowd(FrontDoor door, Limits limits) {
    super(door);
    setMaxRequestCount(limits.atOnce());
    setMaxSuspendedRequestCount(limits.waiting());
    setMaxSuspend(limits.patience());
  }

  /** Who still sends would not hear it. */
  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    new Incoming(request).discardRest(() -> super.reject(request, response, callback, status));
  }

  /** Nor would who has waited in vain, whose body nobody has read so far. */
  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable failure) {
    new Incoming(request)
        .discardRest(() -> super.failSuspended(request, response, callback, status, failure));
  }
}

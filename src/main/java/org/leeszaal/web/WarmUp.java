package org.leeszaal.web;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Asks a server for its first pages before a reader does, without a socket: inside the program,
 * through everything that a reader's request passes. Templates, index and classes are loaded by the
 * first request that needs them, and that one takes many times as long as the next.
 */
final class WarmUp {
  private static final List<String> PAGES = List.of("/", "/search?q=a", "/");
  private static final long PATIENCE_SECONDS = 10;

  private WarmUp() {}

  static void of(Server server, String host) {
    LocalConnector inside = new LocalConnector(server);
    LifeCycle.start(inside);
    try {
      for (String page : PAGES) {
        inside
            .executeRequest(
                "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
                    .formatted(page, host))
            .waitUntilClosedOrIdleFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } finally {
      LifeCycle.stop(inside);
    }
  }
}

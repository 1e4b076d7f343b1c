package org.leeszaal.web;

import java.time.Duration;
import java.util.Set;

/**
 * How to serve.
 *
 * @param address to listen at
 * @param port to listen at; 0 takes any free one
 * @param hosts names that a request may call this machine by; another one is refused, so that no
 *     site on the network can read the archive through a reader's browser
 * @param atOnce requests that are answered at the same time
 * @param waiting further requests that may wait; more are told to come back
 * @param patience how long one waits at most
 */
public record WebSettings(
    String address, int port, Set<String> hosts, int atOnce, int waiting, Duration patience) {
  public WebSettings {
    hosts = Set.copyOf(hosts);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    if (atOnce < 1 || waiting < 0) {
      throw new IllegalArgumentException("at least one request at once");
    }
  }

  /** Only for this machine. */
  public static WebSettings loopback(int port) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new WebSettings(
        "127.0.0.1",
        port,
        Set.of("127.0.0.1", "localhost", "[::1]"),
        Math.max(4, 2 * cores),
        256,
        Duration.ofSeconds(5));
  }
}

package org.leeszaal.web;

import java.util.Optional;
import java.util.Set;
import org.leeszaal.web.login.Password;

/**
 * How to serve.
 *
 * @param address to listen at
 * @param port to listen at; 0 takes any free one
 * @param hosts names that a request may call this machine by; another one is refused, so that no
 *     site on the network can read the archive through a reader's browser
 * @param password that readers log in with; only programs on this machine are served without one
 */
public record WebSettings(
    String address,
    int port,
    Set<String> hosts,
    Limits limits,
    Optional<Password> password,
    Optional<Tls> tls) {
  private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

  public WebSettings {
    hosts = Set.copyOf(hosts);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    if (password.isEmpty() && !isLoopback(address)) {
      throw new IllegalArgumentException("other machines are served only with a password");
    }
  }

  /** Only for this machine. */
  public static WebSettings loopback(int port) {
    return new WebSettings(
        "127.0.0.1", port, OWN, Limits.usual(), Optional.empty(), Optional.empty());
  }

  /** Whether only programs on this machine can reach an address. */
  public static boolean isLoopback(String address) {
    return address.equals("localhost") || address.equals("::1") || address.startsWith("127.");
  }

  /**
   * Also for other machines.
   *
   * @param names that readers call this machine by
   */
  public WebSettings at(String other, Set<String> names, Password secret) {
    Set<String> all = new java.util.HashSet<>(OWN);
    all.addAll(names);
    return new WebSettings(other, port, all, limits, Optional.of(secret), tls);
  }

  public WebSettings with(Password secret) {
    return new WebSettings(address, port, hosts, limits, Optional.of(secret), tls);
  }

  public WebSettings with(Tls encryption) {
    return new WebSettings(address, port, hosts, limits, password, Optional.of(encryption));
  }

  public WebSettings with(Limits others) {
    return new WebSettings(address, port, hosts, others, password, tls);
  }
}

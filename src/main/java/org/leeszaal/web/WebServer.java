package org.leeszaal.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.leeszaal.search.ArchiveSearcher;

/** Serves the pages of an archive until it is closed. */
public final class WebServer implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 1_000;
  private static final int SPARE_THREADS = 8;

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Answers requests from the moment it returns. The searcher stays the caller's to close.
   *
   * @throws PortTaken when another program listens at the port
   * @throws CannotListen when this machine has no such address, or does not let us use the port
   */
  public static WebServer start(ArchiveSearcher searcher, WebSettings settings) {
    return start(Services.of(searcher), settings);
  }

  /** The same with what changes the archive. */
  public static WebServer start(Services services, WebSettings settings) {
    return start(services, settings, List.of());
  }

  /** With further addresses. */
  static WebServer start(Services services, WebSettings settings, List<Route> more) {
    Optional<Login> login = settings.password().map(Login::of);
    FrontDoor door =
        new FrontDoor(
            new Pages(services, login, more), new Gate(settings, login), settings.limits());
    QueuedThreadPool threads = new QueuedThreadPool(settings.limits().atOnce() + SPARE_THREADS, 4);
    threads.setName("web");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = Connectors.of(server, settings);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server.setHandler(compressed(new Crowd(door, settings.limits())));
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(0); // what is being changed is on the disk before it is answered
    try {
      connector.open();
    } catch (IOException e) {
      throw CannotListen.of(settings, e);
    }
    LifeCycle.start(server);
    return new WebServer(server, connector);
  }

  private static CompressionHandler compressed(Crowd inner) {
    CompressionHandler compression = new CompressionHandler(inner);
    compression.putCompression(new GzipCompression());
    return compression;
  }

  /**
   * Asks itself for the first pages and returns when they are there, about a second after a start:
   * the first reader then waits no longer than the next. Not needed for answers to be right.
   */
  public void warmUp() {
    WarmUp.of(server, "localhost");
  }

  /** The port that it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }
}

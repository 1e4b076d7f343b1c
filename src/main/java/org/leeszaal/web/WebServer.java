package org.leeszaal.web;

import java.io.IOException;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.leeszaal.search.ArchiveSearcher;

/** Serves the pages of an archive until it is closed. */
public final class WebServer implements AutoCloseable {
  private static final int IDLE_MILLIS = 30_000;
  private static final int LONGEST_HEADER = 32 * 1024;
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
   */
  public static WebServer start(ArchiveSearcher searcher, WebSettings settings) {
    return start(Services.of(searcher), settings);
  }

  /** The same with what changes the archive. */
  public static WebServer start(Services services, WebSettings settings) {
    return start(new Pages(services), settings);
  }

  static WebServer start(Pages pages, WebSettings settings) {
    QueuedThreadPool threads = new QueuedThreadPool(settings.atOnce() + SPARE_THREADS, 4);
    threads.setName("web");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    server.setHandler(compressed(bounded(new FrontDoor(pages, new Gate(settings)), settings)));
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(0); // reading only: an answer that is cut off loses nothing
    try {
      connector.open();
    } catch (IOException e) {
      throw new PortTaken(settings.port(), e);
    }
    LifeCycle.start(server);
    return new WebServer(server, connector);
  }

  private static ServerConnector connector(Server server, WebSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADER);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  /** A crowd waits its turn for a while, and is told to come back after that. */
  private static QoSHandler bounded(FrontDoor door, WebSettings settings) {
    QoSHandler queue = new QoSHandler(door);
    queue.setMaxRequestCount(settings.atOnce());
    queue.setMaxSuspendedRequestCount(settings.waiting());
    queue.setMaxSuspend(settings.patience());
    return queue;
  }

  private static CompressionHandler compressed(QoSHandler inner) {
    CompressionHandler compression = new CompressionHandler(inner);
    compression.putCompression(new GzipCompression());
    return compression;
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

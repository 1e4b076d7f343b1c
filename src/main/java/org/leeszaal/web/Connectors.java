package org.leeszaal.web;

import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where a server listens and what it takes as HTTP, plain or encrypted. */
final class Connectors {
  private static final int IDLE_MILLIS = 30_000;
  private static final int LONGEST_HEADER = 32 * 1024;

  private Connectors() {}

  static ServerConnector of(Server server, WebSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADER);
    ConnectionFactory[] protocols =
        settings
            .tls()
            .map(tls -> encrypted(tls, http))
            .orElseGet(() -> new ConnectionFactory[] {new HttpConnectionFactory(http)});
    ServerConnector connector = new ServerConnector(server, 1, 1, protocols);
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static ConnectionFactory[] encrypted(Tls tls, HttpConfiguration http) {
    // Readers in an office call the machine by an address, for which certificates seldom stand.
    http.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(tls.keystore().toUri().toString());
    ssl.setKeyStorePassword(tls.password());
    HttpConnectionFactory inner = new HttpConnectionFactory(http);
    return new ConnectionFactory[] {new SslConnectionFactory(ssl, inner.getProtocol()), inner};
  }
}

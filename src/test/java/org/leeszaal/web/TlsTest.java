package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.web.login.Password;

/** Encrypted connections. */
class TlsTest {
  private static final String STORE_PASSWORD = "changeit-not";

  /** A key for this machine, made by the JDK's own tool. */
  private static Path keystore(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("key.p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "leeszaal",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                STORE_PASSWORD,
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    tool.getInputStream().readAllBytes();
    assertEquals(0, tool.waitFor());
    return file;
  }

  private static SSLContext trusting(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, STORE_PASSWORD.toCharArray());
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("leeszaal", store.getCertificate("leeszaal"));
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Test
  void connectionsAreEncryptedAndCookiesStayOnThem(@TempDir Path folder) throws Exception {
    Path file = keystore(folder);
    WebSettings settings =
        WebSettings.loopback(0)
            .with(Password.of("a long enough secret"))
            .with(new Tls(file, STORE_PASSWORD));
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = archive.searcher();
        WebServer server = WebServer.start(searcher, settings);
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(file)).build()) {
      String place = "127.0.0.1:" + server.port();
      HttpResponse<String> login =
          client.send(
              HttpRequest.newBuilder(URI.create("https://" + place + "/login")).build(),
              BodyHandlers.ofString());
      assertEquals(200, login.statusCode());
      String cookie = login.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("Secure"), cookie);
      HttpRequest plain = HttpRequest.newBuilder(URI.create("http://" + place + "/login")).build();
      assertThrows(IOException.class, () -> client.send(plain, BodyHandlers.ofString()));
    }
  }
}

package org.leeszaal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeszaal.web.Tls;
import org.leeszaal.web.WebSettings;
import org.leeszaal.web.login.Password;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to serve, and to whom. */
final class ServeOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "8321",
      description = "Port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Address to listen at (default: ${DEFAULT-VALUE}, this machine only). Another one, or"
            + " 0.0.0.0 for",
        "all, serves other machines too, and needs --password-file."
      })
  private String address = "127.0.0.1";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = {
        "A name that readers call this machine by; may be repeated. The names and addresses that"
            + " this",
        "machine knows of itself are taken anyway; requests to other names are refused."
      })
  private List<String> hosts = List.of();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "Readers log in with the password of this file, which 'leeszaal password' makes.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "Encrypt with the key and certificate of this file (PKCS12).")
  private @Nullable Path keystore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "The first line of this file is the password of the keystore.")
  private @Nullable Path keystorePassword;

  /** Why this is less safe than it could be; empty when it is as safe as can be. */
  String warning() {
    return keystore == null && !WebSettings.isLoopback(address)
        ? "without --tls-keystore, others on the network can read along: password and articles."
        : "";
  }

  String scheme() {
    return keystore == null ? "http" : "https";
  }

  /** What a reader on this machine calls it. */
  String address() {
    boolean every = address.equals("0.0.0.0") || address.equals("::");
    String shown = every ? "127.0.0.1" : address;
    return shown.contains(":") ? "[" + shown + "]" : shown;
  }

  WebSettings settings() {
    WebSettings settings = WebSettings.loopback(Bounds.notNegative(spec, "--port", port));
    if (!WebSettings.isLoopback(address)) {
      settings = settings.at(address, names(), password());
    } else if (passwordFile != null) {
      settings = settings.with(password());
    }
    return keystore == null ? settings : settings.with(tls(keystore));
  }

  private Password password() {
    if (passwordFile == null) {
      throw wrong(
          "--bind "
              + address
              + " lets other machines read: give readers a password with --password-file FILE,"
              + " which 'leeszaal password FILE' makes.");
    }
    try {
      return new Password(Files.readString(passwordFile).strip());
    } catch (IOException | IllegalArgumentException e) {
      throw wrong(
          passwordFile
              + " can't be used: make it anew with 'leeszaal password "
              + passwordFile
              + "'.");
    }
  }

  private Tls tls(Path file) {
    if (keystorePassword == null) {
      throw wrong(
          "--tls-keystore needs --tls-password-file FILE with the password of the keystore.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      String password = Files.readString(keystorePassword).lines().findFirst().orElse("");
      KeyStore.getInstance("PKCS12").load(in, password.toCharArray());
      return new Tls(file.toAbsolutePath(), password);
    } catch (IOException | GeneralSecurityException e) {
      throw wrong("the keystore " + file + " can't be opened: " + e.getMessage() + ".");
    }
  }

  /** What this machine may be called by. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    hosts.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.add(bracketed(address));
    try {
      names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
      List<NetworkInterface> cards = new ArrayList<>();
      NetworkInterface.networkInterfaces().forEach(cards::add);
      cards.forEach(
          card ->
              card.inetAddresses()
                  .forEach(
                      own -> names.add(bracketed(own.getHostAddress().replaceFirst("%.*", "")))));
    } catch (UnknownHostException | java.net.SocketException e) {
      // Then readers use the address, or a name given with --host.
    }
    return names;
  }

  private static String bracketed(String literal) {
    return literal.contains(":") ? "[" + literal + "]" : literal;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}

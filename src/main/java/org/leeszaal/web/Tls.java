package org.leeszaal.web;

import java.nio.file.Path;

/**
 * With what connections are encrypted.
 *
 * @param keystore PKCS12 or JKS with the key and its certificate
 * @param password of the keystore
 */
public record Tls(Path keystore, String password) {
  /** Without the password: it does not belong in a log. */
  @Override
  public String toString() {
    return "Tls[" + keystore + "]";
  }
}

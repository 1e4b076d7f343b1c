package org.leeszaal.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a run of the program that its forms hold, and a cookie that must come with them.
 * The two differ, so that a program at another port of this machine, to which browsers send the
 * same cookies, learns nothing that it could put into a form.
 */
final class FormToken {
  /** The hidden field of every form that changes something. */
  static final String FIELD = "token";

  private static final String METHOD = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] key = random();
  private final String cookie = text(random());

  /** The value of the cookie, the same until the program ends. */
  String cookie() {
    return cookie;
  }

  /**
   * @param session of the reader who logged in; empty without passwords
   */
  String field(String session) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(key, METHOD));
      return text(mac.doFinal((cookie + " " + session).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + METHOD, e);
    }
  }

  boolean fits(String sentCookie, String sentField, String session) {
    boolean cookieFits = same(sentCookie, cookie);
    boolean fieldFits = same(sentField, field(session));
    return cookieFits && fieldFits;
  }

  /** In the same time whatever differs. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

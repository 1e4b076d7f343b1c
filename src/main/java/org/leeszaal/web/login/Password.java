package org.leeszaal.web.login;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A password, known only by its bcrypt hash.
 *
 * @param hash as this class makes it
 */
public record Password(String hash) {
  /** A quarter of a second on a laptop: a guesser can't try many, a reader does not notice. */
  private static final int COST = 12;

  private static final int SHORTEST = 10;
  private static final Version VERSION = Version.VERSION_2A;

  /** bcrypt reads 72 bytes; longer passwords are hashed before. */
  private static final LongPasswordStrategy LONG = LongPasswordStrategies.hashSha512(VERSION);

  private static final Pattern FORM = Pattern.compile("\\$2a\\$\\d\\d\\$[./A-Za-z0-9]{53}");

  public Password {
    if (!FORM.matcher(hash).matches()) {
      throw new IllegalArgumentException("it holds no hash of a password");
    }
  }

  /**
   * @throws IllegalArgumentException when it is too short to be safe
   */
  public static Password of(String plain) {
    if (plain.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a password has " + SHORTEST + " characters at least; a few words do well");
    }
    return new Password(
        new String(
            BCrypt.with(VERSION, new java.security.SecureRandom(), LONG)
                .hash(COST, plain.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.US_ASCII));
  }

  /** Takes as long for a wrong one as for the right one. */
  public boolean is(String plain) {
    return BCrypt.verifyer(VERSION, LONG)
        .verify(plain.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.US_ASCII))
        .verified;
  }

  /** Without the hash: it does not belong in a log. */
  @Override
  public String toString() {
    return "Password[hidden]";
  }
}

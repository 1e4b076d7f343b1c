package org.leeszaal.web.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Readers who logged in. In memory only: when the program ends, all have to log in again. Safe for
 * several threads.
 */
public final class Sessions {
  /** Without a request for so long, a reader has to log in again. */
  public static final Duration IDLE = Duration.ofHours(12);

  private static final int MOST = 10_000;
  private static final int BYTES = 32;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Last request by token, oldest first. */
  private final Map<String, Instant> seen = new LinkedHashMap<>(16, 0.75f, true);

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** The token of a new session. */
  public synchronized String begin() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    seen.put(token, clock.instant());
    if (seen.size() > MOST) {
      Iterator<String> oldest = seen.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return token;
  }

  /** Whether a token is that of a session, which it keeps alive. */
  public synchronized boolean isOpen(String token) {
    Instant now = clock.instant();
    Optional<Instant> last = Optional.ofNullable(seen.get(token));
    if (last.isEmpty()) {
      return false;
    }
    if (last.get().plus(IDLE).isBefore(now)) {
      seen.remove(token);
      return false;
    }
    seen.put(token, now);
    return true;
  }

  public synchronized void end(String token) {
    seen.remove(token);
  }
}

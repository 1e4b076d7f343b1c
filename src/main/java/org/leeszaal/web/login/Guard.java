package org.leeszaal.web.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tries passwords, and makes guessing slow: after five wrong ones within a minute from one address,
 * none is tried from there until a minute has passed. Tries one at a time, so that guessing from
 * many addresses never takes more than one core. Safe for several threads.
 */
public final class Guard {
  private static final int WRONG_ONES = 5;
  private static final Duration WITHIN = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 10_000;

  private final Password password;
  private final Clock clock;

  /** Sum of a password that was right, so that programs which send it each time need not wait. */
  private byte[] right = {};

  private final Map<String, Deque<Instant>> wrong =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  public Guard(Password password, Clock clock) {
    this.password = password;
    this.clock = clock;
  }

  /** What became of a try. */
  public enum Verdict {
    RIGHT,
    WRONG,
    /** Not tried: too many wrong ones before. */
    TOO_MANY
  }

  /**
   * @param address from which it came
   */
  public synchronized Verdict attempt(String plain, String address) {
    Instant now = clock.instant();
    Deque<Instant> before = wrong.computeIfAbsent(network(address), key -> new ArrayDeque<>());
    before.removeIf(time -> time.plus(WITHIN).isBefore(now));
    if (before.size() >= WRONG_ONES) {
      return Verdict.TOO_MANY;
    }
    byte[] sum = sum(plain);
    if (MessageDigest.isEqual(sum, right) || password.is(plain)) {
      right = sum;
      before.clear();
      return Verdict.RIGHT;
    }
    before.add(now);
    return Verdict.WRONG;
  }

  /** Of an IPv6 address the network: one guesser has all addresses in it. */
  private static String network(String address) {
    String[] parts = address.split(":", -1);
    return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
  }

  private static byte[] sum(String plain) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.leeszaal.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.leeszaal.web.login.Guard.Verdict;

/** Passwords, guesses and sessions. */
class GuardTest {
  private static final String SECRET = "a long enough secret";
  private static final Password PASSWORD = Password.of(SECRET);

  private final Hands clock = new Hands();

  /** A clock that is turned by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void on(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void hashIsSaltedAndKnowsItsPassword() {
    assertTrue(PASSWORD.is(SECRET));
    assertFalse(PASSWORD.is(SECRET + " "));
    assertFalse(PASSWORD.is(""));
    assertNotEquals(PASSWORD.hash(), Password.of(SECRET).hash());
    assertTrue(PASSWORD.hash().startsWith("$2a$12$"), PASSWORD.hash());
    assertFalse(PASSWORD.toString().contains(PASSWORD.hash()));
  }

  @Test
  void longPasswordsCountToTheirLastLetter() {
    String passage = "é".repeat(100);
    Password password = Password.of(passage + "a");
    assertTrue(password.is(passage + "a"));
    assertFalse(password.is(passage + "b"));
  }

  @Test
  void shortPasswordsAndPlainOnesInTheFileAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Password.of("secret"));
    assertThrows(IllegalArgumentException.class, () -> new Password(SECRET));
  }

  @Test
  void fiveWrongOnesCloseTheDoorForAMinute() {
    Guard guard = new Guard(PASSWORD, clock);
    for (int i = 0; i < 5; i++) {
      assertEquals(Verdict.WRONG, guard.attempt("x" + i, "10.0.0.1"));
    }
    assertEquals(Verdict.TOO_MANY, guard.attempt(SECRET, "10.0.0.1"));
    assertEquals(Verdict.RIGHT, guard.attempt(SECRET, "10.0.0.2"));
    clock.on(Duration.ofSeconds(61));
    assertEquals(Verdict.RIGHT, guard.attempt(SECRET, "10.0.0.1"));
  }

  @Test
  void addressesOfOneNetworkAreOneGuesser() {
    Guard guard = new Guard(PASSWORD, clock);
    for (int i = 0; i < 5; i++) {
      guard.attempt("x", "2001:db8:0:1:0:0:0:" + i);
    }
    assertEquals(Verdict.TOO_MANY, guard.attempt(SECRET, "2001:db8:0:1:0:0:0:99"));
    assertEquals(Verdict.RIGHT, guard.attempt(SECRET, "2001:db8:0:2:0:0:0:99"));
  }

  @Test
  void sessionsEndByThemselvesAndByHand() {
    Sessions sessions = new Sessions(clock);
    String one = sessions.begin();
    String other = sessions.begin();
    assertNotEquals(one, other);
    assertTrue(sessions.isOpen(one));
    assertFalse(sessions.isOpen(""));
    clock.on(Sessions.IDLE.minusMinutes(1));
    assertTrue(sessions.isOpen(one));
    clock.on(Duration.ofMinutes(2));
    assertTrue(sessions.isOpen(one));
    assertFalse(sessions.isOpen(other));
    sessions.end(one);
    assertFalse(sessions.isOpen(one));
  }
}

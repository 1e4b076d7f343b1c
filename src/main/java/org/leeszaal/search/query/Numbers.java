package org.leeszaal.search.query;

import java.util.Optional;

/** Reads whole numbers that cannot overflow. */
final class Numbers {
  /** No count or distance is asked beyond this: nine digits always fit an int. */
  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  /** {@code 500}, {@code 1.000} and {@code 1,000}; empty for anything else. */
  static Optional<Integer> read(String text) {
    boolean grouped = text.matches("[0-9]{1,3}(?:[.,'’][0-9]{3}){1,2}");
    String digits = grouped ? text.replaceAll("\\D", "") : text;
    boolean readable = digits.matches("[0-9]{1," + MOST_DIGITS + "}");
    return readable ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  /** The nearest possible number to some digits. */
  static int within(String digits, int least, int most) {
    int number = read(digits).orElse(most);
    return Math.clamp(number, least, most);
  }
}

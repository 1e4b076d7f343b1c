package org.leeszaal.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two ends as written; {@code *} is an open one.
 *
 * @param withoutLow whether the low end itself is left out, as a curly bracket says
 */
record Range(String low, String high, boolean withoutLow, boolean withoutHigh) {
  private static final String SEPARATOR = "(?:\\s+(?:TO|TOT|À|A)\\s+|\\s*\\.\\.\\s*)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** With its closing bracket, so that ends may hold blanks: a date with the name of a month. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "([\\[{])([^\\[\\]{}]{0,40}?)" + SEPARATOR + "([^\\[\\]{}]{0,40})([\\]}])", FLAGS);

  private static final Pattern UNCLOSED =
      Pattern.compile("([\\[{])\\s*(\\S{0,40}?)" + SEPARATOR + "([^\\s)\\]}]{0,40})()", FLAGS);

  private static final Pattern BARE =
      Pattern.compile("()([^\\[\\]{}]{0,40}?)\\s*\\.\\.\\s*([^\\[\\]{}]{0,40})()");

  private static final int LONGEST = 120;

  /** The range that a whole text is. */
  static Optional<Range> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher bracketed = CLOSED.matcher(text.strip());
    if (bracketed.matches()) {
      return Optional.of(of(bracketed));
    }
    Matcher bare = BARE.matcher(text.strip());
    return bare.matches() ? Optional.of(of(bare)) : Optional.empty();
  }

  /** Where a range with brackets at {@code start} ends; {@code start} when there is none. */
  static int end(String text, int start) {
    return at(text, start).map(Matcher::end).orElse(start);
  }

  /** The range with brackets at {@code start}. */
  static Optional<Range> bracketed(String text, int start) {
    return at(text, start).map(Range::of);
  }

  /** The ends as plain words. */
  String words() {
    return (low.equals("*") ? "" : low) + " " + (high.equals("*") ? "" : high);
  }

  private static Optional<Matcher> at(String text, int start) {
    int far = Math.min(text.length(), start + LONGEST);
    Matcher closed = CLOSED.matcher(text).region(start, far);
    if (closed.lookingAt()) {
      return Optional.of(closed);
    }
    Matcher unclosed = UNCLOSED.matcher(text).region(start, far);
    return unclosed.lookingAt() ? Optional.of(unclosed) : Optional.empty();
  }

  private static Range of(Matcher m) {
    return new Range(
        openIfEmpty(m.group(2)),
        openIfEmpty(m.group(3)),
        m.group(1).equals("{"),
        m.group(4).equals("}"));
  }

  private static String openIfEmpty(String end) {
    String bare = end.strip().replaceAll("^\"|\"$", "");
    return bare.isEmpty() ? "*" : bare;
  }
}

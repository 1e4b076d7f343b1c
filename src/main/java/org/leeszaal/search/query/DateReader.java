package org.leeszaal.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day, month or year as people write them in the three languages. */
final class DateReader {
  /** The first and the last day that a query can name: four digits, and no slips such as 0021. */
  static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

  static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /** Longest text that is looked at, in characters. */
  private static final int LONGEST = 40;

  private static final String MONTH_NAMES =
      "(\\p{L}{3,10})\\.?"; // looked up in MonthNames, so that one pattern serves all languages

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-?\\*)?");
  private static final Pattern YEAR_MONTH =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.]?\\*)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern BIG_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T.*)?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SMALL_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(\\d{1,2})(?:er|e|de|st|nd|rd|th)? " + MONTH_NAMES + ",? (\\d{4})");
  private static final Pattern ENGLISH_DAY =
      Pattern.compile(MONTH_NAMES + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern NAMED_MONTH = Pattern.compile(MONTH_NAMES + " (\\d{4})");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:"
              + NAMED_DAY
              + ")|(?:"
              + ENGLISH_DAY
              + ")|(?:"
              + NAMED_MONTH
              + "))(?![\\p{L}\\d])");

  private DateReader() {}

  /** Length of a date with the name of a month at {@code start}; 0 when there is none. */
  static int namedLength(String text, int start) {
    Matcher named = NAMED.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    boolean found = named.lookingAt() && read(named.group()).isPresent();
    return found ? named.end() - start : 0;
  }

  /** The days that a text names. */
  static Optional<Period> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String date = text.strip().replaceAll(" +", " ");
    try {
      return numeric(date).or(() -> named(date)).filter(Period::isInBounds);
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<Period> numeric(String date) {
    Matcher m = YEAR.matcher(date);
    if (m.matches()) {
      LocalDate first = LocalDate.of(number(m, 1), 1, 1);
      return Optional.of(new Period(first, first.plusYears(1).minusDays(1)));
    }
    m = YEAR_MONTH.matcher(date);
    if (m.matches()) {
      return month(number(m, 1), number(m, 2));
    }
    m = MONTH_YEAR.matcher(date);
    if (m.matches()) {
      return month(number(m, 2), number(m, 1));
    }
    m = BIG_FIRST.matcher(date);
    if (m.matches()) {
      return day(number(m, 1), number(m, 3), number(m, 4));
    }
    m = EIGHT_DIGITS.matcher(date);
    if (m.matches()) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    m = SMALL_FIRST.matcher(date);
    return m.matches() ? smallFirst(number(m, 4), number(m, 3), number(m, 1)) : Optional.empty();
  }

  /** Day before month as in all three languages here; an American date only where it must be. */
  private static Optional<Period> smallFirst(int year, int month, int day) {
    return month > 12 && day <= 12 ? day(year, day, month) : day(year, month, day);
  }

  private static Optional<Period> named(String date) {
    Matcher m = NAMED_DAY.matcher(date);
    if (m.matches()) {
      int day = number(m, 1);
      int year = number(m, 3);
      return MonthNames.find(m.group(2)).flatMap(month -> day(year, month, day));
    }
    m = ENGLISH_DAY.matcher(date);
    if (m.matches()) {
      int day = number(m, 2);
      int year = number(m, 3);
      return MonthNames.find(m.group(1)).flatMap(month -> day(year, month, day));
    }
    m = NAMED_MONTH.matcher(date);
    if (m.matches()) {
      int year = number(m, 2);
      return MonthNames.find(m.group(1)).flatMap(month -> month(year, month));
    }
    return Optional.empty();
  }

  private static Optional<Period> month(int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return Optional.of(new Period(of.atDay(1), of.atEndOfMonth()));
  }

  private static Optional<Period> day(int year, int month, int day) {
    LocalDate of = LocalDate.of(year, month, day);
    return Optional.of(new Period(of, of));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** Days, both ends included. */
  record Period(LocalDate first, LocalDate last) {
    boolean isInBounds() {
      return !first.isBefore(FIRST) && !last.isAfter(LAST);
    }
  }
}

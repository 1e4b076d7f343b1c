package org.leeszaal.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in running text, in addresses and in file names. */
public final class WrittenDate {
  private static final String MONTH = "(" + MonthNames.expression() + ")\\.?";
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:er|ste|de|e|st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?"
              + MONTH
              + ",?[\\s-]+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/]|[.-]\\d)");
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})(?![\\d/.:])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([/_-]?)(0[1-9]|1[0-2]|(?<=[/_-])[1-9])\\2"
              + "(0[1-9]|[12]\\d|3[01]|(?<=[/_-])[1-9])(?!\\d)");
  private static final Pattern IN_NAME_DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(0?[1-9]|[12]\\d|3[01])([._-])(0?[1-9]|1[0-2])\\2((?:19|20)\\d{2})(?!\\d)");

  private WrittenDate() {}

  /** The first whole date (day, month and year) in a text. */
  public static Optional<String> first(String text, DayOrder order) {
    Found found = new Found();
    Matcher m = DAY_MONTH.matcher(text);
    if (m.find()) {
      found.offer(m.start(), date(m.group(3), MonthNames.number(m.group(2)), m.group(1)));
    }
    m = MONTH_DAY.matcher(text);
    if (m.find()) {
      found.offer(m.start(), date(m.group(3), MonthNames.number(m.group(1)), m.group(2)));
    }
    m = NUMBERS.matcher(text);
    if (m.find()) {
      found.offer(m.start(), numeric(m.group(1), m.group(3), m.group(4), order));
    }
    m = YEAR_FIRST.matcher(text);
    if (m.find()) {
      found.offer(m.start(), date(m.group(1), DateText.number(m.group(3)), m.group(4)));
    }
    return found.best;
  }

  /** A date of numbers with a year of two digits, {@code 19/07/21}: for text that is a date. */
  public static Optional<String> shortYear(String text, DayOrder order) {
    Matcher m = SHORT.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int year = DateText.number(m.group(4));
    String whole = Integer.toString(year < 70 ? 2000 + year : 1900 + year);
    return numeric(m.group(1), m.group(3), whole, order);
  }

  /** The date in a web address: {@code /2021/07/19/}, {@code -20210719}. */
  public static Optional<String> inAddress(String url) {
    Matcher m = IN_ADDRESS.matcher(url);
    while (m.find()) {
      Optional<String> day = date(m.group(1), DateText.number(m.group(3)), m.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The date in a file name: as in addresses, and {@code 19-07-2021}. */
  public static Optional<String> inFileName(String name) {
    Matcher m = IN_NAME_DAY_FIRST.matcher(name);
    return inAddress(name)
        .or(
            () ->
                m.find()
                    ? numeric(m.group(1), m.group(3), m.group(4), DayOrder.DAY_FIRST)
                    : Optional.empty())
        .or(() -> first(name.replace('_', ' '), DayOrder.DAY_FIRST));
  }

  private static Optional<String> date(String year, int month, String day) {
    return DateText.day(DateText.number(year), month, DateText.number(day));
  }

  private static Optional<String> numeric(String a, String b, String year, DayOrder order) {
    int first = DateText.number(a);
    int second = DateText.number(b);
    boolean monthFirst = second > 12 || (order == DayOrder.MONTH_FIRST && first <= 12);
    return monthFirst ? date(year, first, b) : date(year, second, a);
  }

  private static final class Found {
    private int at = Integer.MAX_VALUE;
    private Optional<String> best = Optional.empty();

    void offer(int start, Optional<String> date) {
      if (date.isPresent() && start < at) {
        at = start;
        best = date;
      }
    }
  }
}

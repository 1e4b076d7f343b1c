package org.leeszaal.extract.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as machines and newspapers write them, to ISO 8601: {@code 2021-07-19}, or {@code
 * 2021-07-19T06:30:00+02:00} where time and zone are both told. A time without a zone is left out:
 * nobody knows when it was.
 */
public final class DateText {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?(?:\\[.*])?");
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:\\p{L}{2,9}[.,]*\\s+)?(\\d{1,2})[ -](\\p{L}{3,9})[ -](\\d{2,4})"
              + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Z]{1,4})?)?.*",
          Pattern.DOTALL);
  private static final Pattern UNIX_DATE =
      Pattern.compile(
          "\\p{L}{3} (\\p{L}{3})\\s+(\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ([+-]\\d{4}|[A-Z]{1,4}) (\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("1?\\d{9}(\\d{3})?");

  private DateText() {}

  /** The date that a field holds, in any notation; empty when it holds none. */
  public static Optional<String> ofField(String raw, DayOrder order) {
    String text = Paragraphs.line(raw);
    if (text.length() < 6) {
      return Optional.empty();
    }
    return ofMachine(text).or(() -> WrittenDate.first(text, order));
  }

  /** The date in a notation meant for machines. */
  public static Optional<String> ofMachine(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.lookingAt() && (iso.end() == text.length() || iso.group(4) == null)) {
      boolean follows = iso.end() < text.length() && Character.isDigit(text.charAt(iso.end()));
      return follows ? ofEpoch(text) : ofIso(iso);
    }
    Matcher unix = UNIX_DATE.matcher(text);
    if (unix.matches()) {
      String time = unix.group(3) + ":" + unix.group(4) + ":" + unix.group(5);
      return dateTime(year(unix.group(7)), unix.group(1), unix.group(2), time, zone(unix.group(6)));
    }
    Matcher mail = RFC_822.matcher(text);
    if (mail.matches() && MonthNames.number(mail.group(2)) > 0) {
      String second = mail.group(6) == null ? "00" : mail.group(6);
      String time = mail.group(4) == null ? "" : two(mail.group(4)) + ":" + mail.group(5);
      return dateTime(
          year(mail.group(3)),
          mail.group(2),
          mail.group(1),
          time.isEmpty() ? "" : time + ":" + second,
          zone(mail.group(7)));
    }
    return ofEpoch(text);
  }

  private static Optional<String> ofIso(Matcher iso) {
    Optional<String> day = day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    String zone = zone(iso.group(7));
    if (day.isEmpty() || iso.group(4) == null || zone.isEmpty()) {
      return day;
    }
    String second = iso.group(6) == null ? "00" : iso.group(6);
    return timed(day.get(), iso.group(4) + ":" + iso.group(5) + ":" + second, zone);
  }

  private static Optional<String> ofEpoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long value = Long.parseLong(text);
    Instant instant =
        text.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC).withNano(0);
    return time.getYear() < 1980 || time.getYear() > 2100
        ? Optional.empty()
        : Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
  }

  private static Optional<String> dateTime(
      int year, String month, String day, String time, String zone) {
    Optional<String> date = day(year, MonthNames.number(month), number(day));
    return date.isPresent() && !time.isEmpty() && !zone.isEmpty()
        ? timed(date.get(), time, zone)
        : date;
  }

  private static Optional<String> timed(String day, String time, String zone) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(day + "T" + time + zone);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    } catch (DateTimeException e) {
      return Optional.of(day);
    }
  }

  /** A real day of the calendar between 1600 and 2100. */
  static Optional<String> day(int year, int month, int day) {
    try {
      return year < 1600 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String zone(@org.jspecify.annotations.Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String zone = raw.toUpperCase(Locale.ROOT);
    if (zone.startsWith("+") || zone.startsWith("-")) {
      String minutes = zone.length() > 3 ? zone.substring(zone.length() - 2) : "00";
      return zone.substring(0, 3) + ":" + minutes;
    }
    return switch (zone) {
      case "Z", "UT", "UTC", "GMT", "WET" -> "Z";
      case "CET", "MET", "BST", "WEST" -> "+01:00";
      case "CEST", "MEST", "EET" -> "+02:00";
      case "EST", "CDT" -> "-05:00";
      case "EDT" -> "-04:00";
      case "CST", "MDT" -> "-06:00";
      case "MST", "PDT" -> "-07:00";
      case "PST" -> "-08:00";
      default -> "";
    };
  }
}

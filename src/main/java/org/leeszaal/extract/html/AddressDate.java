package org.leeszaal.extract.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the folders of an address say about the day: {@code /2021/07/19/} names it, {@code
 * /2021/07/} only checks what other sources say. An address stays when a page is published anew.
 */
final class AddressDate {
  private static final Pattern FOLDERS =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\\d|3[01]))?(?=/)");

  /** An article may be written some days before it goes out; days. */
  private static final int LATER = 3;

  private final Optional<YearMonth> month;
  private final Optional<LocalDate> day;

  private AddressDate(Optional<YearMonth> month, Optional<LocalDate> day) {
    this.month = month;
    this.day = day;
  }

  static AddressDate of(String url) {
    Matcher folders = FOLDERS.matcher(url);
    if (!folders.find()) {
      return new AddressDate(Optional.empty(), Optional.empty());
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(folders.group(1)), Integer.parseInt(folders.group(2)));
    return new AddressDate(Optional.of(month), day(month, folders.group(3)));
  }

  private static Optional<LocalDate> day(
      YearMonth month, @org.jspecify.annotations.Nullable String day) {
    try {
      return day == null ? Optional.empty() : Optional.of(month.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** Whether a day of publication may belong to this address. */
  boolean agrees(LocalDate published) {
    if (day.isPresent()) {
      return !published.isAfter(day.get().plusDays(LATER));
    }
    return month.isEmpty()
        || Math.abs(ChronoUnit.MONTHS.between(month.get(), YearMonth.from(published))) <= 1;
  }
}

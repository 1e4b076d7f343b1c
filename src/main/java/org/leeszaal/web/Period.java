package org.leeszaal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.leeszaal.search.Filter;

/** A stretch of days, both ends included, as addresses and people write it. */
record Period(LocalDate first, LocalDate last) {
  /** Before any newspaper, and after any reader: ends that stand for "open". */
  static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final String TO = "..";

  /** Reads {@code 2021}, {@code 2021-07}, {@code 2021-07-19} and two of them with .. between. */
  static Optional<Period> of(String code) {
    int to = code.indexOf(TO);
    try {
      if (to < 0) {
        return Optional.of(single(code));
      }
      String begin = code.substring(0, to);
      String end = code.substring(to + TO.length());
      LocalDate first = begin.isEmpty() ? EARLIEST : single(begin).first;
      LocalDate last = end.isEmpty() ? LATEST : single(end).last;
      return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Period single(String code) {
    return switch (code.length()) {
      case 4 -> new Period(Year.parse(code).atDay(1), Year.parse(code).atMonth(12).atEndOfMonth());
      case 7 -> new Period(YearMonth.parse(code).atDay(1), YearMonth.parse(code).atEndOfMonth());
      default -> new Period(LocalDate.parse(code), LocalDate.parse(code));
    };
  }

  static String code(LocalDate first, LocalDate last) {
    String day = first.toString();
    for (String shorter : new String[] {day.substring(0, 4), day.substring(0, 7), day}) {
      if (of(shorter).equals(Optional.of(new Period(first, last)))) {
        return shorter;
      }
    }
    return (first.equals(EARLIEST) ? "" : day) + TO + (last.equals(LATEST) ? "" : last);
  }

  Filter filter() {
    return new Filter.Between(first, last);
  }
}

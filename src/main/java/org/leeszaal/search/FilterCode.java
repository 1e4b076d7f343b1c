package org.leeszaal.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Filters as short texts, for files and addresses: {@code country:MA}, {@code -language:fr}, {@code
 * date:2021-07-01..2021-07-31}, {@code date:-} for undated, {@code added:2026-11-25T08:00:00Z}. A
 * year or month may stand for all its days, and an open end is left out.
 */
public final class FilterCode {
  private static final String DATE = "date:";
  private static final String ADDED = "added:";
  private static final String TO = "..";

  private FilterCode() {}

  public static String of(Filter filter) {
    return switch (filter) {
      case Filter.Include include -> include.dimension().code() + ":" + include.id();
      case Filter.Exclude exclude -> "-" + exclude.dimension().code() + ":" + exclude.id();
      case Filter.Between(LocalDate first, LocalDate last) -> DATE + day(first) + TO + day(last);
      case Filter.Undated undated -> DATE + Dimension.NOT_DETECTED;
      case Filter.AddedAfter added -> ADDED + added.moment();
    };
  }

  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  /** Empty for what is no filter. */
  public static Optional<Filter> read(String code) {
    try {
      if (code.equals(DATE + Dimension.NOT_DETECTED)) {
        return Optional.of(new Filter.Undated());
      }
      if (code.startsWith(ADDED)) {
        return Optional.of(new Filter.AddedAfter(Instant.parse(code.substring(ADDED.length()))));
      }
      return code.startsWith(DATE) ? days(code.substring(DATE.length())) : value(code);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Filter> days(String text) {
    int to = text.indexOf(TO);
    String first = to < 0 ? text : text.substring(0, to);
    String last = to < 0 ? text : text.substring(to + TO.length());
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Filter.Between(
            first.isEmpty() ? LocalDate.MIN : firstDay(first),
            last.isEmpty() ? LocalDate.MAX : lastDay(last)));
  }

  private static LocalDate firstDay(String period) {
    return switch (period.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(period), 1, 1);
      case 7 -> YearMonth.parse(period).atDay(1);
      default -> LocalDate.parse(period);
    };
  }

  private static LocalDate lastDay(String period) {
    return switch (period.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(period), 12, 31);
      case 7 -> YearMonth.parse(period).atEndOfMonth();
      default -> LocalDate.parse(period);
    };
  }

  private static Optional<Filter> value(String code) {
    boolean excludes = code.startsWith("-");
    String[] parts = code.substring(excludes ? 1 : 0).split(":", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      return Optional.empty();
    }
    return Dimension.ofCode(parts[0])
        .map(
            dimension ->
                excludes
                    ? new Filter.Exclude(dimension, parts[1])
                    : new Filter.Include(dimension, parts[1]));
  }
}

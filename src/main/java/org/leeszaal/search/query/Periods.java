package org.leeszaal.search.query;

import java.time.LocalDate;
import org.leeszaal.search.query.QueryNode.Dates;

/** Which days are just a month or just a year. */
final class Periods {
  private Periods() {}

  static boolean isYear(Dates dates) {
    return isClosed(dates)
        && dates.first().getDayOfYear() == 1
        && dates.last().equals(dates.first().plusYears(1).minusDays(1));
  }

  static boolean isMonth(Dates dates) {
    return isClosed(dates)
        && dates.first().getDayOfMonth() == 1
        && dates.last().equals(dates.first().plusMonths(1).minusDays(1));
  }

  private static boolean isClosed(Dates dates) {
    return !dates.first().equals(LocalDate.MIN) && !dates.last().equals(LocalDate.MAX);
  }
}

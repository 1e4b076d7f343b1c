package org.leeszaal.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import org.leeszaal.search.query.QueryNode.Dates;
import org.leeszaal.search.query.QueryNode.Length;

/** Says days and lengths in words. */
final class MeasureWords {
  private final Wording words;

  MeasureWords(Wording words) {
    this.words = words;
  }

  String dates(Dates dates) {
    LocalDate first = dates.first();
    LocalDate last = dates.last();
    if (dates.equals(Measures.ANY_DAY)) {
      return words.say("dates.any");
    }
    if (first.equals(LocalDate.MIN)) {
      return words.say("dates.until", words.day(last));
    }
    if (last.equals(LocalDate.MAX)) {
      return words.say("dates.since", words.day(first));
    }
    if (first.equals(last)) {
      return words.say("dates.day", words.day(first));
    }
    if (Periods.isYear(dates)) {
      return words.say("dates.in", String.valueOf(first.getYear()));
    }
    return Periods.isMonth(dates)
        ? words.say("dates.in", words.month(YearMonth.from(first)))
        : words.say("dates.between", words.day(first), words.day(last));
  }

  String length(Length length) {
    if (length.equals(Measures.ANY_LENGTH)) {
      return words.say("length.any");
    }
    if (length.least() == length.most()) {
      return words.say("length.exactly", length.least());
    }
    if (length.most() == Integer.MAX_VALUE) {
      return words.say("length.least", length.least());
    }
    return length.least() == 0
        ? words.say("length.most", length.most())
        : words.say("length.between", length.least(), length.most());
  }
}

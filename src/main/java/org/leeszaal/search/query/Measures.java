package org.leeszaal.search.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.search.query.DateReader.Period;
import org.leeszaal.search.query.QueryNode.Dates;
import org.leeszaal.search.query.QueryNode.Length;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNote.Reason;
import org.leeszaal.search.query.Scope.Bound;

/** Reads dates and lengths, alone, compared or as a range. */
final class Measures {
  static final Dates ANY_DAY = new Dates(LocalDate.MIN, LocalDate.MAX);
  static final Length ANY_LENGTH = new Length(0, Integer.MAX_VALUE);

  private static final Pattern COMPARED = Pattern.compile("(>=|=>|<=|=<|>|<|=|≥|≤)\\s*(.*)");
  private static final Map<String, Bound> SIGNS =
      Map.of(
          ">",
          Bound.ABOVE,
          ">=",
          Bound.FROM,
          "=>",
          Bound.FROM,
          "≥",
          Bound.FROM,
          "<",
          Bound.BELOW,
          "<=",
          Bound.UP_TO,
          "=<",
          Bound.UP_TO,
          "≤",
          Bound.UP_TO,
          "=",
          Bound.EQUAL);

  private final NoteList notes;

  Measures(NoteList notes) {
    this.notes = notes;
  }

  /** A date or number; plain words, with a note, when it cannot be read. */
  Optional<QueryNode> read(Scope scope, String typed) {
    Optional<Range> range = Range.of(typed);
    if (range.isPresent()) {
      return range(scope, range.get(), typed);
    }
    Matcher compared = COMPARED.matcher(typed.strip());
    boolean signed = compared.matches();
    String value = (signed ? compared.group(2) : typed).replaceAll("[,;:!]+$", "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Bound usual = scope instanceof Scope.Day(Bound bound) ? bound : Bound.EQUAL;
    Bound bound = signed ? SIGNS.getOrDefault(compared.group(1), usual) : usual;
    if (scope instanceof Scope.Day) {
      return days(bound, value).or(() -> words(Reason.UNREADABLE_DATE, value));
    }
    return lengths(bound, value).or(() -> words(Reason.UNREADABLE_NUMBER, value));
  }

  /** A range; plain words, with a note, when it cannot be read or the field has no ranges. */
  Optional<QueryNode> range(Scope scope, Range range, String typed) {
    Optional<QueryNode> read =
        switch (scope) {
          case Scope.Day day -> dayRange(range, typed);
          case Scope.WordCount count -> lengthRange(range, typed);
          default -> Optional.empty();
        };
    if (read.isPresent()) {
      return read;
    }
    notes.add(Reason.UNREADABLE_RANGE, typed);
    QueryField field = scope instanceof Scope.Text(QueryField text) ? text : QueryField.TEXT;
    return Phrases.plainWords(field, range.words());
  }

  /** Whether both ends are dates: then a range without a field was meant as one. */
  static boolean areDays(Range range) {
    return DateReader.read(range.low()).isPresent() && DateReader.read(range.high()).isPresent();
  }

  private Optional<QueryNode> words(Reason reason, String value) {
    notes.add(reason, value);
    return Phrases.plainWords(QueryField.TEXT, value);
  }

  private static Optional<QueryNode> days(Bound bound, String value) {
    if (value.equals("*")) {
      return Optional.of(ANY_DAY);
    }
    return DateReader.read(value)
        .map(
            p ->
                switch (bound) {
                  case EQUAL -> new Dates(p.first(), p.last());
                  case ABOVE -> new Dates(p.last().plusDays(1), LocalDate.MAX);
                  case FROM -> new Dates(p.first(), LocalDate.MAX);
                  case BELOW -> new Dates(LocalDate.MIN, p.first().minusDays(1));
                  case UP_TO -> new Dates(LocalDate.MIN, p.last());
                })
        .flatMap(Measures::writable);
  }

  /** Empty beyond the last or before the first day that can be written. */
  private static Optional<QueryNode> writable(Dates dates) {
    boolean firstFits =
        dates.first().equals(LocalDate.MIN) || !dates.first().isAfter(DateReader.LAST);
    boolean lastFits =
        dates.last().equals(LocalDate.MAX) || !dates.last().isBefore(DateReader.FIRST);
    boolean ordered = !dates.last().isBefore(dates.first());
    return firstFits && lastFits && ordered ? Optional.of(dates) : Optional.empty();
  }

  private Optional<QueryNode> dayRange(Range range, String typed) {
    Optional<Period> low = end(range.low(), LocalDate.MIN);
    Optional<Period> high = end(range.high(), LocalDate.MAX);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    Period from = low.get();
    Period to = high.get();
    if (to.last().isBefore(from.first())) {
      notes.add(Reason.REVERSED_RANGE, typed);
      from = high.get();
      to = low.get();
    }
    boolean open = from.first().equals(LocalDate.MIN);
    LocalDate first = range.withoutLow() && !open ? from.last().plusDays(1) : from.first();
    boolean openEnd = to.last().equals(LocalDate.MAX);
    LocalDate last = range.withoutHigh() && !openEnd ? to.first().minusDays(1) : to.last();
    return writable(new Dates(first, last));
  }

  private static Optional<Period> end(String text, LocalDate open) {
    return text.equals("*") ? Optional.of(new Period(open, open)) : DateReader.read(text);
  }

  private static Optional<QueryNode> lengths(Bound bound, String value) {
    if (value.equals("*")) {
      return Optional.of(ANY_LENGTH);
    }
    Optional<Integer> number = Numbers.read(value);
    return number.flatMap(
        n ->
            switch (bound) {
              case EQUAL -> Optional.of(new Length(n, n));
              case ABOVE -> Optional.of(new Length(n + 1, Integer.MAX_VALUE));
              case FROM -> Optional.of(new Length(n, Integer.MAX_VALUE));
              case BELOW -> n > 0 ? Optional.of(new Length(0, n - 1)) : Optional.empty();
              case UP_TO -> Optional.of(new Length(0, n));
            });
  }

  private Optional<QueryNode> lengthRange(Range range, String typed) {
    Optional<Integer> low = range.low().equals("*") ? Optional.of(0) : Numbers.read(range.low());
    Optional<Integer> high =
        range.high().equals("*") ? Optional.of(Integer.MAX_VALUE) : Numbers.read(range.high());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > high.get()) {
      notes.add(Reason.REVERSED_RANGE, typed);
    }
    int least = Math.min(low.get(), high.get()) + (range.withoutLow() ? 1 : 0);
    int most = Math.max(low.get(), high.get());
    most -= range.withoutHigh() && most < Integer.MAX_VALUE ? 1 : 0;
    return least <= most ? Optional.of(new Length(least, most)) : Optional.empty();
  }
}

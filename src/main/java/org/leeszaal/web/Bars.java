package org.leeszaal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leeszaal.web.text.Messages;

/** Lays counts out on a line of time, so that a year without articles is seen as one. */
final class Bars {
  /** The highest bar, in the steps that the style sheet knows. */
  static final int HIGHEST = 40;

  /** Above this many bars, empty stretches are cut out and marked. */
  private static final int ROOM = 62;

  private static final int LABELS = 12;

  private Bars() {}

  /**
   * A place on the line.
   *
   * @param gap whether time was left out before it
   * @param labelled whether there is room for its name
   */
  record Slot(String period, boolean gap, boolean labelled) {}

  /**
   * @param periods with counts, in order, all of one length: {@code 2021}, {@code 2021-07} or
   *     {@code 2021-07-19}
   */
  static List<Slot> line(List<String> periods) {
    List<String> all = periods.isEmpty() ? List.of() : filled(periods);
    boolean cut = all.size() > ROOM;
    List<String> shown = cut ? periods : all;
    int every = Math.max(1, (shown.size() + LABELS - 1) / LABELS);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      boolean gap = cut && i > 0 && !next(shown.get(i - 1)).equals(shown.get(i));
      slots.add(new Slot(shown.get(i), gap, i % every == 0));
    }
    return slots;
  }

  /** From the first to the last, unless that would be endless. */
  private static List<String> filled(List<String> periods) {
    List<String> all = new ArrayList<>();
    String last = periods.getLast();
    for (String at = periods.getFirst(); at.compareTo(last) <= 0; at = next(at)) {
      all.add(at);
      if (all.size() > ROOM) {
        break;
      }
    }
    return all;
  }

  private static String next(String period) {
    return switch (period.length()) {
      case 4 -> "%04d".formatted(Integer.parseInt(period) + 1);
      case 7 -> YearMonth.parse(period).plusMonths(1).toString();
      default -> LocalDate.parse(period).plusDays(1).toString();
    };
  }

  /**
   * As short as it can be beside the label before it: a month says its year, a day its month, where
   * that is a new one.
   *
   * @param before period of the label before it, empty for the first
   */
  static String label(String period, String before, Messages words) {
    String wider = period.length() == 4 ? "" : period.substring(0, period.length() - 3);
    boolean said = wider.isEmpty() || (!before.isEmpty() && before.startsWith(wider));
    return said
        ? words.shortPeriod(period)
        : words.shortPeriod(period) + " " + words.shortPeriod(wider);
  }

  /** At least one step for a count above zero. */
  static int height(long count, long most) {
    return count == 0 ? 0 : (int) Math.max(1, Math.round((double) count * HIGHEST / most));
  }

  /** Sums by the first letters of a period, such as years from months. */
  static Map<String, Long> byLength(Map<String, Long> counts, int length) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach((period, count) -> sums.merge(period.substring(0, length), count, Long::sum));
    return sums;
  }
}

package org.leeszaal.extract.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.extract.text.DayOrder;

/** Whether {@code 03/04/2021} on a page is in March or in April. */
final class DayHabit {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2\\d{4}(?!\\d)");

  private static final int LONGEST = 200;

  private DayHabit() {}

  /** Another date of the page that can only be read one way tells; else its language. */
  static DayOrder of(PageFacts facts, List<String> blocks) {
    for (String block : blocks) {
      if (block.length() > LONGEST) {
        continue;
      }
      Matcher date = NUMBERS.matcher(block);
      while (date.find()) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        if (first > 12 && second <= 12) {
          return DayOrder.DAY_FIRST;
        }
        if (second > 12 && first <= 12) {
          return DayOrder.MONTH_FIRST;
        }
      }
    }
    return DayOrder.ofLanguageTag(facts.language());
  }
}

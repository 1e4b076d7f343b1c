package org.leeszaal.extract.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Month names of Dutch, French, English and German, whole and shortened. */
final class MonthNames {
  private static final String[] NAMES = {
    "januari jan januar jänner janvier janv january",
    "februari feb februar février fevrier févr fevr fév fev february",
    "maart mrt mars märz march mar",
    "april apr avril avr",
    "mei mai may",
    "juni jun juin june",
    "juli jul juillet juil july",
    "augustus aug august août aout",
    "september sep sept septembre",
    "oktober okt octobre oct october",
    "november nov novembre",
    "december dec dezember dez décembre decembre déc"
  };
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** A regular expression for any of them, longest first; match without regard to case. */
  static String expression() {
    return "(?:"
        + String.join(
            "|",
            NUMBERS.keySet().stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : 0)
                .toList())
        + ")";
  }

  /** 1 to 12; 0 for a word that is no month. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 0; month < NAMES.length; month++) {
      for (String name : NAMES[month].split(" ")) {
        numbers.put(name, month + 1);
      }
    }
    return numbers;
  }
}

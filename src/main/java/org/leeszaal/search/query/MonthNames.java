package org.leeszaal.search.query;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by name and abbreviation in Dutch, French and English. */
final class MonthNames {
  private static final Map<String, Integer> NAMES = new HashMap<>();

  static {
    for (String language : new String[] {"nl", "fr", "en"}) {
      for (Month month : Month.values()) {
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
          String name = month.getDisplayName(style, Locale.of(language));
          NAMES.put(FieldNames.fold(name.replace(".", "")), month.getValue());
        }
      }
    }
  }

  static {
    NAMES.put("sep", 9); // the libraries differ on which of the two they know
    NAMES.put("sept", 9);
  }

  private MonthNames() {}

  /** 1 to 12. */
  static Optional<Integer> find(String name) {
    return Optional.ofNullable(NAMES.get(FieldNames.fold(name)));
  }
}

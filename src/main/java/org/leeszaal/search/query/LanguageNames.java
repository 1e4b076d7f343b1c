package org.leeszaal.search.query;

import java.util.Locale;
import java.util.Map;
import org.leeszaal.article.Language;

/** What people call the languages of the archive. */
final class LanguageNames {
  private static final Map<String, Language> NAMES =
      Map.ofEntries(
          Map.entry("dutch", Language.NL),
          Map.entry("nederlands", Language.NL),
          Map.entry("neerlandais", Language.NL),
          Map.entry("french", Language.FR),
          Map.entry("frans", Language.FR),
          Map.entry("francais", Language.FR),
          Map.entry("english", Language.EN),
          Map.entry("engels", Language.EN),
          Map.entry("anglais", Language.EN));

  private LanguageNames() {}

  /** The code of a code or name; anything else comes back in lower case. */
  static String code(String name) {
    Language named = NAMES.getOrDefault(FieldNames.fold(name), Language.ofCode(name));
    return named == Language.OTHER ? name.toLowerCase(Locale.ROOT) : named.code();
  }
}

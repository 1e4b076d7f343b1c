package org.leeszaal.entity.link;

import java.util.Set;
import org.leeszaal.article.Language;

/** The countries whose papers a reader of a language reads: they are named less than others. */
final class HomeCountries {
  private HomeCountries() {}

  /** ISO 3166-1 alpha-2. */
  static Set<String> of(Language language) {
    return switch (language) {
      case NL -> Set.of("NL", "BE");
      case FR -> Set.of("FR", "BE", "CH", "LU");
      case EN -> Set.of("GB", "IE", "US");
      case OTHER -> Set.of();
    };
  }
}

package org.leeszaal.search.plain;

import java.util.Locale;

/** The plain program's facets. */
public enum PlainFacet {
  PERSON,
  COUNTRY,
  LANGUAGE,
  OUTLET,
  YEAR;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.leeszaal.schema;

import java.util.Locale;

/** The dimensions of {@link ArchiveField#FACETS}. */
public enum FacetDimension {
  PERSON,
  ORGANISATION,
  PLACE,
  COUNTRY,
  LANGUAGE,
  OUTLET,
  AUTHOR,
  SECTION,
  TYPE,
  YEAR;

  /** The value of articles that have none, so that "not detected" is counted like any other. */
  public static final String NOT_DETECTED = "-";

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.leeszaal.search;

import java.util.Locale;
import java.util.Optional;

/** What results can be narrowed by. The code is the name in JSON and in {@code --filter}. */
public enum Dimension {
  PERSON(Holds.SEVERAL),
  ORGANISATION(Holds.SEVERAL),
  PLACE(Holds.SEVERAL),
  COUNTRY(Holds.SEVERAL),
  LANGUAGE(Holds.ONE),
  OUTLET(Holds.ONE),
  AUTHOR(Holds.SEVERAL),
  SECTION(Holds.ONE),
  TYPE(Holds.ONE),
  YEAR(Holds.ONE);

  /** The id that stands for "not detected" in every dimension. */
  public static final String NOT_DETECTED = "-";

  private final Holds holds;

  Dimension(Holds holds) {
    this.holds = holds;
  }

  /** How many values one article can have here. */
  public enum Holds {
    /** Several included values mean any of them; sisters of a chosen value keep their counts. */
    ONE,
    /** Several included values mean all of them; counts are those within the narrowed results. */
    SEVERAL
  }

  public Holds holds() {
    return holds;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension of a code such as {@code country}; empty for an unknown one. */
  public static Optional<Dimension> ofCode(String code) {
    for (Dimension dimension : values()) {
      if (dimension.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}

package org.leeszaal.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, and where that was read.
 *
 * @param iso ISO 8601: {@code 2021-07-19}, or with time and zone {@code 2021-07-19T06:30:00+02:00};
 *     empty when unknown
 * @param origin {@link DateOrigin#NONE} exactly when {@code iso} is empty
 */
public record PublishedDate(String iso, DateOrigin origin) {
  public static final PublishedDate UNKNOWN = new PublishedDate("", DateOrigin.NONE);

  public PublishedDate {
    if (iso.isEmpty() != (origin == DateOrigin.NONE)) {
      throw new IllegalArgumentException(
          "a date has an origin, and only a date: " + iso + " " + origin);
    }
    if (!iso.isEmpty()) {
      LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
    }
  }

  public boolean isKnown() {
    return !iso.isEmpty();
  }

  /** The calendar day at the place of publication. */
  public Optional<LocalDate> day() {
    return isKnown() ? Optional.of(LocalDate.parse(iso.substring(0, 10))) : Optional.empty();
  }
}

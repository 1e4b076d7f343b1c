package org.leeszaal.extract;

import java.util.Optional;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;

/** Dates in the headers of wire formats, feeds, exports and tables. */
final class WireDate {
  private WireDate() {}

  /** The first of the fields that holds a date. */
  static PublishedDate of(String... fields) {
    for (String field : fields) {
      Optional<String> iso = DateText.ofField(field, DayOrder.DAY_FIRST);
      if (iso.isPresent()) {
        return new PublishedDate(iso.get(), DateOrigin.WIRE_HEADER);
      }
    }
    return PublishedDate.UNKNOWN;
  }
}

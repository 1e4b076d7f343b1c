package org.leeszaal.extract;

import java.util.Optional;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;

/** Dates in the headers of wire formats, feeds, exports and tables. */
final class WireDate {
  private WireDate() {}

  /** The draft as it is when it has a date, else with the one in the file's name. */
  static Draft orFileName(Draft draft, String fileName) {
    if (draft.published().isKnown()) {
      return draft;
    }
    return WrittenDate.inFileName(fileName)
        .map(iso -> draft.withPublished(new PublishedDate(iso, DateOrigin.FILE_NAME)))
        .orElse(draft);
  }

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

package org.leeszaal.extract;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;

/** Rows of tables and records to articles, by the names of their columns. */
final class Columns {
  private final TableColumns names;

  Columns(TableColumns names) {
    this.names = names;
  }

  /** Whether a heading names a body and something else of an article. */
  boolean fit(List<String> heading) {
    List<String> plain = heading.stream().map(Columns::plain).toList();
    boolean body = names.body().stream().anyMatch(name -> plain.contains(plain(name)));
    boolean more =
        java.util.stream.Stream.of(
                names.title(), names.published(), names.outlet(), names.url(), names.authors())
            .flatMap(List::stream)
            .anyMatch(name -> plain.contains(plain(name)));
    return body && more;
  }

  /** Empty when the row has no body. */
  Optional<Draft> draft(Map<String, String> row) {
    Map<String, String> fields = new LinkedHashMap<>();
    row.forEach((name, value) -> fields.putIfAbsent(plain(name), value));
    String body = value(fields, names.body());
    if (body.isBlank() || !fit(List.copyOf(row.keySet()))) {
      return Optional.empty();
    }
    String url = value(fields, names.url());
    return Optional.of(
        Draft.of(FileType.TABLE)
            .withTitle(value(fields, names.title()))
            .withLead(value(fields, names.lead()))
            .withParagraphs(Markup.ofString(body))
            .withAuthors(Bylines.names(value(fields, names.authors())))
            .withOutlet(value(fields, names.outlet()))
            .withSection(value(fields, names.section()))
            .withUrl(url.startsWith("http") ? url : "")
            .withPublished(WireDate.of(value(fields, names.published())))
            .withLanguage(value(fields, names.language())));
  }

  private static String value(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.getOrDefault(plain(name), "");
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "");
  }
}

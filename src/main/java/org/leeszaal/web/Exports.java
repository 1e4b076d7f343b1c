package org.leeszaal.web;

import java.util.List;
import java.util.stream.Stream;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.bulk.ExportFormat;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;

/** Ways to take every result of a search along. */
final class Exports {
  private Exports() {}

  static List<Link> of(SearchRequest request, Messages words) {
    String query = SearchAddress.query(request.page(0, SearchAddress.SIZE));
    return Stream.of(ExportFormat.values())
        .map(ExportFormat::code)
        .map(
            format ->
                Link.of(
                    words.get("export." + format),
                    Address.of("/api/v1/export").withAll(query).with("format", format).toString()))
        .toList();
  }
}

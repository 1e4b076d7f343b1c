package org.leeszaal.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;

/** An item of a JSON Feed. */
final class JsonFeed {
  private JsonFeed() {}

  static Draft draft(JsonNode item) {
    String html = item.path("content_html").asText("");
    String body = html.isBlank() ? item.path("content_text").asText("") : html;
    List<String> names = new ArrayList<>();
    item.path("authors").forEach(author -> names.add(author.path("name").asText("")));
    names.add(item.path("author").path("name").asText(""));
    return Draft.of(FileType.FEED)
        .withTitle(item.path("title").asText(""))
        .withLead(item.path("summary").asText(""))
        .withParagraphs(Markup.ofString(body))
        .withAuthors(Bylines.names(names))
        .withSection(item.path("tags").path(0).asText(""))
        .withUrl(item.path("url").asText(""))
        .withPublished(WireDate.of(item.path("date_published").asText("")))
        .withLanguage(item.path("language").asText(""));
  }
}

package org.leeszaal.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;

/** A news item in ninjs 1, 2 or 3, which differ in the spelling and number of their fields. */
final class Ninjs {
  private static final Set<String> OTHERS =
      Set.of("picture", "video", "audio", "graphic", "event", "planning", "component", "object");

  private Ninjs() {}

  static boolean isOne(JsonNode item) {
    boolean dated =
        has(item, "versionCreated") || has(item, "contentCreated") || has(item, "pubStatus");
    boolean told =
        has(item, "headlines")
            || has(item, "headline")
            || has(item, "bodies")
            || has(item, "descriptions")
            || has(item, "body_xhtml")
            || has(item, "body_text")
            || has(item, "eventDetails");
    return item.has("uri") && (told || item.has("type")) && (dated || told);
  }

  /** Empty for pictures, films, plans, and items without text. */
  static Optional<Draft> draft(JsonNode item) {
    if (OTHERS.contains(item.path("type").asText("").toLowerCase(Locale.ROOT))
        || has(item, "eventDetails")) {
      return Optional.empty();
    }
    String lead = chosen(item, "descriptions", "description_text", "description_xhtml");
    List<String> leads = Markup.ofString(lead);
    List<String> body = Markup.ofString(chosen(item, "bodies", "body_xhtml", "body_text"));
    String title =
        String.join(" ", Markup.ofString(chosen(item, "headlines", "headline", "title")));
    List<String> text = body.isEmpty() ? leads : body;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.of(FileType.NINJS)
            .withTitle(title.isEmpty() ? field(item, "title") : title)
            .withLead(String.join(" ", leads))
            .withParagraphs(text)
            .withAuthors(authors(item))
            .withOutlet(outlet(item))
            .withSection(section(item))
            .withUrl(url(item))
            .withPublished(
                WireDate.of(
                    field(item, "firstCreated"),
                    field(item, "contentCreated"),
                    field(item, "versionCreated")))
            .withLanguage(field(item, "language")));
  }

  /** A text as ninjs 2 and 3 list it by role, or as ninjs 1 names it; markup before plain. */
  private static String chosen(JsonNode item, String list, String... names) {
    JsonNode best = null;
    for (JsonNode entry : get(item, list)) {
      boolean first = best == null || best.path("value").asText("").isBlank();
      boolean markup = field(entry, "contentType").matches("(?i).*(?:html|nitf|xml).*");
      boolean main = entry.path("role").asText("").matches("(?i)main|html|text|xhtml|");
      boolean better =
          best != null
              && markup
              && !field(best, "contentType").matches("(?i).*(?:html|nitf|xml).*");
      if (first || (main && better)) {
        best = entry;
      }
    }
    if (best != null) {
      return best.path("value").asText("");
    }
    for (String name : names) {
      if (!field(item, name).isBlank()) {
        return field(item, name);
      }
    }
    return "";
  }

  private static List<String> authors(JsonNode item) {
    List<String> names =
        new ArrayList<>(Bylines.names(Nitf.first(field(item, "by"), field(item, "byline"))));
    if (names.isEmpty()) {
      for (JsonNode source : get(item, "infoSources")) {
        names.addAll(
            source.path("role").asText("").matches("(?i).*(?:author|writer|creator).*")
                ? Bylines.names(field(source, "name"))
                : List.of());
      }
    }
    return names;
  }

  private static String outlet(JsonNode item) {
    for (JsonNode source : get(item, "infoSources")) {
      if (!field(source, "name").isEmpty()) {
        return field(source, "name");
      }
    }
    return Nitf.first(
        field(item, "copyrightHolder"), field(item, "source"), field(item, "publisher"));
  }

  private static String section(JsonNode item) {
    for (String list : List.of("subjects", "subject", "genres", "genre")) {
      for (JsonNode subject : get(item, list)) {
        if (!field(subject, "name").isEmpty()) {
          return field(subject, "name");
        }
      }
    }
    return "";
  }

  private static String url(JsonNode item) {
    String uri = Nitf.first(field(item, "canonical"), field(item, "uri"));
    return uri.startsWith("http") ? uri : "";
  }

  private static boolean has(JsonNode item, String name) {
    return !get(item, name).isMissingNode();
  }

  /** Ninjs 3 writes camel case, the older ones lower case. */
  private static JsonNode get(JsonNode item, String name) {
    JsonNode exact = item.path(name);
    return exact.isMissingNode() ? item.path(name.toLowerCase(Locale.ROOT)) : exact;
  }

  private static String field(JsonNode item, String name) {
    JsonNode value = get(item, name);
    return value.isValueNode() ? value.asText("") : "";
  }
}

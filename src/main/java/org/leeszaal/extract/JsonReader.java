package org.leeszaal.extract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON and JSON Lines: ninjs, JSON Feed, and records with the fields of an article. */
final class JsonReader implements FormatReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "JSON: ninjs 1 to 3, JSON Feed, records of articles, JSON Lines",
        "{ or [ and fields of the format; for records the configured field names",
        "lead, authors, date, outlet, section, url, language",
        "one an item");
  }

  @Override
  public boolean accepts(Content content) {
    String head = content.isText() ? content.headText().stripLeading() : "";
    if (!head.startsWith("{") && !head.startsWith("[")) {
      return false;
    }
    return head.matches("(?s)[{\\[]\\s*(?:[\\[{\"\\]}]|\\d|true|false|null).*")
        && !head.startsWith("{\\");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    List<JsonNode> roots = new ArrayList<>();
    int number = 0;
    try (InputStream in = content.open();
        JsonParser parser = parser(content, in);
        MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(parser)) {
      while (values.hasNextValue()) {
        JsonNode value = values.nextValue();
        if (number == 0 && roots.isEmpty()) {
          roots.add(value);
        } else {
          number = number == 0 ? one(content, session, roots.get(0), 1) : number;
          number = one(content, session, value, number + 1);
        }
      }
    } catch (JsonProcessingException e) {
      throw Unreadable.fail(
          "It is JSON that ends too early or is malformed"
              + (e.getLocation() == null ? "." : " (line " + e.getLocation().getLineNr() + ")."));
    }
    if (number == 0 && !roots.isEmpty()) {
      single(content, session, roots.get(0));
    }
  }

  /** UTF-8 streams may be large (JSON Lines); all else is decoded first. */
  private static JsonParser parser(Content content, InputStream in) throws Exception {
    boolean large = content.size() > content.head().length;
    return large ? JSON.createParser(in) : JSON.createParser(content.text());
  }

  private static void single(Content content, Session session, JsonNode root) throws Unreadable {
    List<JsonNode> items = items(root);
    String outlet = root.has("items") ? root.path("title").asText("") : "";
    String language = root.has("items") ? root.path("language").asText("") : "";
    for (int i = 0; i < items.size(); i++) {
      Optional<Draft> draft = draft(items.get(i), session);
      String label = items.size() == 1 ? "" : "!/" + (i + 1);
      if (draft.isEmpty()) {
        session.leaveOut(content.label() + label, reason(items.get(i)));
        continue;
      }
      Draft full =
          draft
              .get()
              .withOutlet(Nitf.first(draft.get().outlet(), outlet))
              .withLanguage(Nitf.first(draft.get().language(), language));
      if (items.size() == 1) {
        session.add(content, full);
      } else {
        session.add(content, i + 1, full);
      }
    }
  }

  private static int one(Content content, Session session, JsonNode value, int number)
      throws Unreadable {
    Optional<Draft> draft = draft(value, session);
    if (draft.isPresent()) {
      session.add(content, number, draft.get());
    } else {
      session.leaveOut(content.label() + "!/" + number, reason(value));
    }
    return number;
  }

  /** The items of a feed, a list or a wrapper with one list of objects in it; else the object. */
  private static List<JsonNode> items(JsonNode root) {
    JsonNode list = root.isArray() ? root : root.path("items");
    for (String name : List.of("articles", "results", "documents", "docs", "data", "stories")) {
      list = list.isMissingNode() && root.path(name).isArray() ? root.path(name) : list;
    }
    if (!list.isArray()) {
      return List.of(root);
    }
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return items;
  }

  private static Optional<Draft> draft(JsonNode item, Session session) {
    if (!item.isObject()) {
      return Optional.empty();
    }
    if (Ninjs.isOne(item)) {
      return Ninjs.draft(item);
    }
    if (item.has("content_html") || item.has("content_text")) {
      return Optional.of(JsonFeed.draft(item));
    }
    return new Columns(session.settings().columns()).draft(JsonRecord.fields(item));
  }

  private static String reason(JsonNode item) {
    if (item.isObject() && Ninjs.isOne(item)) {
      String type = item.path("type").asText("");
      return type.isEmpty() || type.equals("text")
          ? "It is a ninjs item that carries no text of an article."
          : "It is a ninjs item of the kind " + type + ", without an article's text.";
    }
    return "It is JSON without the fields of an article; name yours in the configuration (columns).";
  }
}

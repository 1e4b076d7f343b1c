package org.leeszaal.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article in linked data (schema.org as JSON-LD). */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:.*[/:])?(?:\\w*Article|\\w*BlogPosting|Report|Review|LiveBlogPosting|Recipe|SocialMediaPosting|HowTo|MedicalWebPage)");
  private static final Pattern PAGE = Pattern.compile("(?:.*[/:])?\\w*Page");
  private static final int DEEPEST = 12;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> named = new ArrayList<>();

  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(node -> data.collect(node, 0));
    }
    return data;
  }

  private static Optional<JsonNode> parse(String raw) {
    String json = raw.replace("<![CDATA[", "").replace("]]>", "").replace("//", "//").strip();
    try {
      return json.isEmpty() ? Optional.empty() : Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      for (JsonNode type : each(node.path("@type"))) {
        if (ARTICLE.matcher(type.asText()).matches()) {
          articles.add(node);
        } else if (PAGE.matcher(type.asText()).matches()) {
          pages.add(node);
        }
      }
      if (node.has("@id") && node.has("name")) {
        named.add(node);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    }
  }

  private static List<JsonNode> each(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> all = new ArrayList<>();
      node.forEach(all::add);
      return all;
    }
    return node.isMissingNode() ? List.of() : List.of(node);
  }

  /** A text property of the article, or else of the page; empty when neither has it. */
  String text(String property) {
    for (JsonNode node : articles) {
      if (node.path(property).isValueNode() && !node.path(property).asText().isBlank()) {
        return node.path(property).asText();
      }
    }
    for (JsonNode node : pages) {
      if (node.path(property).isValueNode() && !node.path(property).asText().isBlank()) {
        return node.path(property).asText();
      }
    }
    return "";
  }

  /** As {@link #text} but of an article only. */
  String ofArticle(String property) {
    return articles.isEmpty() ? "" : text(property);
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      if (names.isEmpty()) {
        each(article.path("author")).forEach(author -> addName(author, names));
        if (names.isEmpty()) {
          each(article.path("creator")).forEach(author -> addName(author, names));
        }
      }
    }
    return names;
  }

  String publisher() {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      each(article.path("publisher")).forEach(one -> addName(one, names));
    }
    return names.isEmpty() ? "" : names.get(0);
  }

  String section() {
    for (JsonNode article : articles) {
      for (JsonNode section : each(article.path("articleSection"))) {
        return section.asText();
      }
    }
    return "";
  }

  private void addName(JsonNode node, List<String> names) {
    String name = node.isTextual() ? node.asText() : node.path("name").asText("");
    if (name.isEmpty() && node.has("@id")) {
      String id = node.path("@id").asText();
      name =
          named.stream()
              .filter(other -> other.path("@id").asText().equals(id))
              .map(other -> other.path("name").asText())
              .findFirst()
              .orElse("");
    }
    if (!name.isBlank()) {
      names.add(name);
    }
  }
}

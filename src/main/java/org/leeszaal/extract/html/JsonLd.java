package org.leeszaal.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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
          "(?:.*[/:])?(?:\\w*Article|\\w*BlogPosting|Report|Review|LiveBlogPosting|Recipe|SocialMediaPosting|DiscussionForumPosting|CreativeWork|PodcastEpisode|HowTo|MedicalWebPage)");
  private static final Pattern PAGE = Pattern.compile("(?:.*[/:])?\\w*Page");
  private static final int DEEPEST = 12;

  /** Letters from which a name is not contained in a title by chance. */
  private static final int SHORTEST_NAME = 12;

  /** Below these are other things than the article of the page. */
  private static final Set<String> OTHERS =
      Set.of(
          "comment",
          "review",
          "reviews",
          "itemListElement",
          "isBasedOn",
          "citation",
          "mentions",
          "relatedLink",
          "isRelatedTo",
          "liveBlogUpdate");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> named = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      Optional<JsonNode> root = parse(script.data());
      root.ifPresent(node -> data.collect(node, 0));
      if (root.isEmpty()) {
        data.broken.add(script.data());
      }
    }
    data.putOwnFirst(page);
    return data;
  }

  /** Of several articles that a page tells of, the one that it names itself after comes first. */
  private void putOwnFirst(Document page) {
    Element shared = page.selectFirst("meta[property=og:title]");
    String name =
        Guide.letters(page.title() + " | " + (shared == null ? "" : shared.attr("content")));
    List<JsonNode> own =
        articles.stream()
            .filter(node -> isNamed(node, "headline", name) || isNamed(node, "name", name))
            .toList();
    articles.removeAll(own);
    articles.addAll(0, own);
  }

  private static boolean isNamed(JsonNode node, String property, String name) {
    String own = Guide.letters(plain(node.path(property).asText("")));
    return own.length() >= SHORTEST_NAME && name.contains(own);
  }

  /** Scripts of linked data that can't be read as JSON. */
  List<String> broken() {
    return broken;
  }

  private static Optional<JsonNode> parse(String raw) {
    String json = raw.replace("<![CDATA[", "").replace("]]>", "").strip();
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
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!OTHERS.contains(property.getKey())) {
        collect(property.getValue(), depth + 1);
      }
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
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
    return texts(property).stream().findFirst().orElse("");
  }

  /** What the articles, and then the page, say of it. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>(ofArticles(property));
    texts.addAll(ofPages(property));
    return texts;
  }

  /** What the articles say, the page's own first. */
  List<String> ofArticles(String property) {
    return values(articles, property);
  }

  /** What is said of the page as one of a site. */
  List<String> ofPages(String property) {
    return values(pages, property);
  }

  private static List<String> values(List<JsonNode> nodes, String property) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : nodes) {
      for (JsonNode value : each(node.path(property))) {
        String text = plain((value.isObject() ? value.path("@value") : value).asText(""));
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** Some sites write their text as HTML would have it. */
  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
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

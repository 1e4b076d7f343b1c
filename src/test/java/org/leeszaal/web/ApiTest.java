package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fields that other programs rely on. */
class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static Room room;

  @BeforeAll
  static void open() {
    room = Room.filled();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static JsonNode json(String path) throws JsonProcessingException {
    return MAPPER.readTree(room.get(path).body());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void has(JsonNode node, String... fields) {
    assertTrue(names(node).containsAll(List.of(fields)), node.toPrettyString());
  }

  @Test
  void searchAnswersHitsAndFacets() throws JsonProcessingException {
    JsonNode page = json("/api/v1/search?q=Pegasus&f=country:MA");
    has(page, "query", "understood", "notes", "total", "groups", "tookMillis", "hits", "facets");
    assertEquals(2, page.get("total").asInt());
    JsonNode hit = page.get("hits").get(0);
    has(hit, "id", "title", "outlet", "published", "language", "score", "snippets", "entities");
    has(hit, "similar");
    assertTrue(hit.get("snippets").get(0).asText().contains("<mark>Pegasus</mark>"));
    has(
        page.get("facets"),
        "person",
        "organisation",
        "place",
        "country",
        "language",
        "outlet",
        "author",
        "section",
        "type",
        "year");
    has(page.get("facets").get("country").get(0), "id", "label", "count");
  }

  @Test
  void articleAnswersTextAndMentionsThatFitIt() throws JsonProcessingException {
    JsonNode article = json("/api/v1/article/aaa1");
    has(
        article,
        "id",
        "title",
        "lead",
        "body",
        "language",
        "published",
        "publishedOrigin",
        "authors",
        "outlet",
        "section",
        "url",
        "text",
        "mentions");
    String text = article.get("text").asText();
    assertEquals(4, article.get("mentions").size());
    for (JsonNode mention : article.get("mentions")) {
      has(
          mention,
          "begin",
          "end",
          "surface",
          "kind",
          "entity",
          "label",
          "country",
          "confidence",
          "origin");
      assertEquals(
          mention.get("surface").asText(),
          text.substring(mention.get("begin").asInt(), mention.get("end").asInt()));
    }
  }

  @Test
  void entityAnswersNamesAndCompanions() throws JsonProcessingException {
    JsonNode entity = json("/api/v1/entity/person/vladimir-putin");
    has(
        entity,
        "id",
        "kind",
        "labels",
        "aliases",
        "country",
        "articles",
        "mentions",
        "first",
        "last",
        "together");
    assertEquals("Vladimir Poetin", entity.get("labels").get("nl").asText());
    assertEquals(3, entity.get("articles").asInt());
    has(entity.get("together").get(0), "id", "label", "articles");
  }

  @Test
  void suggestAnswersEntitiesAndWords() throws JsonProcessingException {
    JsonNode person = json("/api/v1/suggest?q=poet").get(0);
    assertEquals("person/vladimir-putin", person.get("id").asText());
    assertEquals("poetin", person.get("matched").asText().toLowerCase(Locale.ROOT));
    assertEquals("pegasus", json("/api/v1/suggest?q=pega").get(0).get("text").asText());
    assertEquals(0, json("/api/v1/suggest?q=").size());
  }

  @Test
  void labelsComeInTheAskedLanguage() throws JsonProcessingException {
    JsonNode dutch = json("/api/v1/search?lang=nl").get("facets").get("country").get(0);
    assertEquals("Marokko", dutch.get("label").asText());
  }

  @Test
  void whatIsNotThereIsSaidInJson() throws JsonProcessingException {
    for (String path : List.of("article/zzz", "entity/person/nobody-at-all", "entity/x", "cats")) {
      assertEquals(404, room.get("/api/v1/" + path).statusCode());
      has(json("/api/v1/" + path), "type", "title", "status", "detail");
    }
  }
}

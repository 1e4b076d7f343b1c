package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.web.api.ApiRoutes;

/** The description of the API and the running server say the same. */
class OpenApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final String UPLOAD = Room.upload("a.txt", "One.");

  private static final HeldImports imports = new HeldImports();
  private static Room room;
  private static JsonNode description;

  /** An operation of the description. */
  private record Operation(String path, String method, JsonNode node) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeAll
  static void open(@TempDir Path folder) throws JsonProcessingException {
    Desk desk = Desk.open(folder);
    room = Room.filled(it -> it.with(desk).with(new KeptAmendments(desk)).with(imports));
    description = MAPPER.readTree(room.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        all.add(
            new Operation(
                path.getKey(), method.getKey().toUpperCase(Locale.ROOT), method.getValue()));
      }
    }
    return all;
  }

  @Test
  void everyAddressIsDescribedAndEveryDescribedOneIsThere() throws IOException {
    Set<String> routes = new TreeSet<>(Set.of("GET /health"));
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = archive.searcher()) {
      ApiRoutes.of(Services.of(searcher), new Turnstile(1))
          .forEach(route -> routes.add(route.verb() + " " + route.template()));
    }
    Set<String> described =
        operations().stream()
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routes, described);
  }

  @Test
  void everyDescribedAddressAnswersAsDescribed() throws JsonProcessingException {
    Set<String> answered = new TreeSet<>();
    for (Operation operation : operations()) {
      imports.cancel();
      HttpResponse<String> answer = ask(operation, address(operation));
      assertTrue(answer.statusCode() < 300, operation + " " + answer.body());
      check(operation, answer);
      answered.add(operation.toString());
    }
    assertEquals(operations().size(), answered.size());
  }

  @Test
  void everyFormOfAnExportIsAsDescribed() throws JsonProcessingException {
    Operation export =
        operations().stream().filter(it -> it.path().endsWith("/export")).findFirst().orElseThrow();
    Set<String> types = new TreeSet<>();
    JsonNode formats = parameter(export, "format").get("schema").get("enum");
    for (JsonNode format : formats) {
      HttpResponse<String> answer = ask(export, "/api/v1/export?format=" + format.asText());
      check(export, answer);
      types.add(type(answer));
    }
    Set<String> described = new TreeSet<>();
    response(export, 200).get("content").fieldNames().forEachRemaining(described::add);
    assertEquals(described, types);
  }

  @Test
  void valuesOutsideTheDescribedOnesAreRefusedAsDescribed() throws JsonProcessingException {
    int refused = 0;
    for (Operation operation : operations()) {
      for (JsonNode parameter : parameters(operation)) {
        String name = parameter.get("name").asText();
        JsonNode schema = parameter.get("schema");
        boolean bounded = schema.has("enum") || schema.path("type").asText().equals("integer");
        if (bounded
            && parameter.get("in").asText().equals("query")
            && !name.equals("lang")
            && operation.method().equals("GET")) {
          String joint = address(operation).contains("?") ? "&" : "?";
          String wrong = plain(operation) + joint.replace('&', '?') + name + "=nonsense";
          HttpResponse<String> answer = ask(operation, wrong);
          assertEquals(400, answer.statusCode(), wrong);
          check(operation, answer);
          refused++;
        }
      }
    }
    assertTrue(refused > 10, refused + " parameters");
  }

  @Test
  void unknownThingsAreMissingAsDescribed() throws JsonProcessingException {
    int missing = 0;
    for (Operation operation : operations()) {
      if (operation.method().equals("GET") && operation.node().get("responses").has("404")) {
        String path = operation.path().replaceAll("\\{[a-z]+}", "nothing-like-it");
        HttpResponse<String> answer = ask(operation, path);
        assertEquals(404, answer.statusCode(), path);
        check(operation, answer);
        missing++;
      }
    }
    assertTrue(missing >= 6, missing + " addresses");
  }

  @Test
  void changesWithoutTheHeaderAreRefusedAsDescribed() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Operation operation : operations()) {
        if (!operation.method().equals("GET")) {
          HttpResponse<String> answer =
              client.send(
                  HttpRequest.newBuilder(URI.create(room.address() + address(operation)))
                      .method(operation.method(), HttpRequest.BodyPublishers.noBody())
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
          assertEquals(403, answer.statusCode(), operation.toString());
          check(operation, answer);
        }
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> lost = new ArrayList<>();
    description
        .findValues("$ref")
        .forEach(
            reference -> {
              if (description.at(reference.asText().substring(1)).isMissingNode()) {
                lost.add(reference.asText());
              }
            });
    assertEquals(List.of(), lost);
  }

  /** The path with the examples of its parts, and the required or exemplary parameters. */
  private static String address(Operation operation) {
    String path = plain(operation);
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : parameters(operation)) {
      if (parameter.get("in").asText().equals("query") && parameter.has("example")) {
        JsonNode example = parameter.get("example");
        for (JsonNode value : example.isArray() ? example : List.of(example)) {
          query.append(query.isEmpty() ? '?' : '&').append(parameter.get("name").asText());
          query.append('=').append(URLEncoder.encode(value.asText(), StandardCharsets.UTF_8));
        }
      }
    }
    return path + query;
  }

  private static String plain(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : parameters(operation)) {
      if (parameter.get("in").asText().equals("path")) {
        String part = "{" + parameter.get("name").asText() + "}";
        path = path.replace(part, parameter.get("example").asText());
      }
    }
    return path;
  }

  private static List<JsonNode> parameters(Operation operation) {
    List<JsonNode> all = new ArrayList<>();
    operation.node().path("parameters").forEach(parameter -> all.add(followed(parameter)));
    return all;
  }

  private static JsonNode parameter(Operation operation, String name) {
    return parameters(operation).stream()
        .filter(parameter -> parameter.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode followed(JsonNode node) {
    return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static JsonNode response(Operation operation, int status) {
    JsonNode response = operation.node().get("responses").path(String.valueOf(status));
    assertTrue(!response.isMissingNode(), operation + " does not describe " + status);
    return followed(response);
  }

  private static HttpResponse<String> ask(Operation operation, String address) {
    JsonNode content = operation.node().path("requestBody").path("content");
    if (content.isMissingNode()) {
      return room.send(operation.method(), address, "", "");
    }
    String type = content.fieldNames().next();
    return type.equals("multipart/form-data")
        ? room.send(operation.method(), address, type + "; boundary=e", UPLOAD)
        : room.send(operation.method(), address, type, text(content.get(type).get("example")));
  }

  private static String text(JsonNode example) {
    return example.isTextual() ? example.asText() : example.toString();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  /** That status, type and form of an answer are described. */
  private static void check(Operation operation, HttpResponse<String> answer)
      throws JsonProcessingException {
    JsonNode content = response(operation, answer.statusCode()).get("content");
    JsonNode described = content.path(type(answer));
    assertTrue(!described.isMissingNode(), operation + " answered " + type(answer));
    if (type(answer).endsWith("jsonl")) {
      assertNotEquals("", answer.body(), operation.toString());
      for (String line : answer.body().lines().toList()) {
        fits(described.get("schema"), line, operation);
      }
    } else if (type(answer).endsWith("json")) {
      fits(described.get("schema"), answer.body(), operation);
    }
  }

  private static void fits(JsonNode schema, String json, Operation operation)
      throws JsonProcessingException {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", description.get("components"));
    whole.set("allOf", MAPPER.createArrayNode().add(schema));
    List<Error> errors = SCHEMAS.getSchema(whole).validate(MAPPER.readTree(json));
    assertEquals(List.of(), errors, operation + " " + json);
  }
}

package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;

/** Searches, tags, notes, corrections and imports over HTTP. */
class DeskApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = "application/json";

  private final HeldImports imports = new HeldImports();
  private Room room;

  /** Keeps corrections, and applies them to nothing. */
  private record Kept(Desk desk) implements Amendments {
    @Override
    public Outcome apply(Correction correction) {
      return new Outcome.Applied(desk.add(correction), 3);
    }

    @Override
    public Outcome undo(int number) {
      return new Outcome.WaitsForImport(desk.undo(number));
    }
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    Desk desk = Desk.open(folder);
    room = Room.filled(it -> it.with(desk).with(new Kept(desk)).with(imports));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private JsonNode get(String path) throws JsonProcessingException {
    return MAPPER.readTree(room.get("/api/v1/" + path).body());
  }

  private HttpResponse<String> send(String method, String path, String json) {
    return room.send(method, "/api/v1/" + path, json.isEmpty() ? "" : JSON, json);
  }

  @Test
  void searchesAreSavedListedAndForgotten() throws JsonProcessingException {
    String search =
        "{\"name\":\"Pegasus in Morocco\",\"query\":\"Pegasus\",\"filters\":[\"country:MA\"]}";
    assertEquals(200, send("PUT", "saved", search).statusCode());
    JsonNode saved = get("saved").get(0);
    assertEquals("Pegasus in Morocco", saved.get("name").asText());
    assertEquals("country:MA", saved.get("filters").get(0).asText());
    assertEquals("relevance", saved.get("sort").asText());
    assertTrue(saved.get("saved").asText().startsWith("20"));
    String changed = search.replace("\"Pegasus\"", "\"spyware\"");
    assertEquals(200, send("PUT", "saved", changed).statusCode());
    assertEquals(1, get("saved").size());
    assertEquals("spyware", get("saved").get(0).get("query").asText());
    assertEquals(saved.get("saved"), get("saved").get(0).get("saved"));
    assertEquals(200, send("DELETE", "saved?name=pegasus+in+morocco", "").statusCode());
    assertEquals(0, get("saved").size());
    assertEquals(404, send("DELETE", "saved?name=x", "").statusCode());
    assertEquals(400, send("PUT", "saved", "{\"name\":\"empty\"}").statusCode());
    HttpResponse<String> unread = send("PUT", "saved", search.replace("country:MA", "land:MA"));
    assertEquals(400, unread.statusCode());
    assertTrue(unread.body().contains("land:MA"), unread.body());
    assertEquals(400, send("PUT", "saved", "{\"nam\":\"x\"}").statusCode());
    assertEquals(415, room.send("PUT", "/api/v1/saved", "text/plain", search).statusCode());
  }

  @Test
  void articlesBearTagsAndNotes() throws JsonProcessingException {
    assertEquals(200, send("POST", "article/aaa1/tags", "{\"tag\":\"to read\"}").statusCode());
    assertEquals("[\"to read\"]", get("article/aaa1/tags").get("tags").toString());
    assertEquals("[{\"tag\":\"to read\",\"articles\":1}]", get("tags").toString());
    assertEquals(200, send("DELETE", "article/aaa1/tags?tag=to+read", "").statusCode());
    assertEquals(404, send("DELETE", "article/aaa1/tags?tag=to+read", "").statusCode());
    assertEquals(404, send("POST", "article/zzz/tags", "{\"tag\":\"x\"}").statusCode());
    String note = "{\"text\":\"Ask An.\\nTwice.\"}";
    assertEquals(200, send("PUT", "article/aaa1/note", note).statusCode());
    assertEquals("Ask An.\nTwice.", get("article/aaa1/note").get("text").asText());
    assertEquals("aaa1", get("notes").get(0).get("article").asText());
    assertEquals(200, send("DELETE", "article/aaa1/note", "").statusCode());
    assertEquals("", get("article/aaa1/note").get("text").asText());
  }

  @Test
  void correctionsAreReadAsTheyAreWritten() throws JsonProcessingException {
    for (String correction :
        List.of(
            "{\"do\":\"merge\",\"from\":\"person/a\",\"into\":\"person/b\"}",
            "{\"do\":\"split\",\"from\":\"person/b\",\"to\":\"person/c\",\"named\":\"Cee\"}",
            "{\"do\":\"rename\",\"entity\":\"person/c\",\"language\":\"nl\",\"label\":\"Cé\"}",
            "{\"do\":\"retype\",\"entity\":\"org/x\",\"kind\":\"PER\"}",
            "{\"do\":\"hide\",\"entity\":\"person/d\",\"article\":\"aaa1\"}",
            "{\"do\":\"mention\",\"entity\":\"person/e\",\"article\":\"aaa1\",\"begin\":0,"
                + "\"end\":6,\"surface\":\"Poetin\"}")) {
      HttpResponse<String> answer = send("POST", "corrections", correction);
      assertEquals(200, answer.statusCode(), answer.body());
      JsonNode outcome = MAPPER.readTree(answer.body());
      assertEquals("applied", outcome.get("outcome").asText());
      assertEquals(3, outcome.get("articles").asInt());
      JsonNode all = get("corrections");
      JsonNode last = all.get(all.size() - 1);
      assertEquals(MAPPER.readTree(correction), last.get("correction"));
      assertEquals(outcome.get("number"), last.get("number"));
    }
    int first = get("corrections").get(0).get("number").asInt();
    HttpResponse<String> undone = send("DELETE", "corrections/" + first, "");
    assertEquals("waits", MAPPER.readTree(undone.body()).get("outcome").asText());
    assertEquals("undone", get("corrections").get(0).get("status").asText());
    assertEquals(409, send("DELETE", "corrections/" + first, "").statusCode());
    assertEquals(404, send("DELETE", "corrections/999", "").statusCode());
  }

  @Test
  void splitWithOnlyALabelMakesAnIdThatIsFree() throws JsonProcessingException {
    String split =
        "{\"do\":\"split\",\"from\":\"person/a\",\"article\":\"aaa1\","
            + "\"label\":\"Vladimir Putin\"}";
    assertEquals(200, send("POST", "corrections", split).statusCode());
    JsonNode kept = get("corrections").get(0).get("correction");
    assertEquals("person/vladimir-putin-2", kept.get("to").asText());
  }

  @Test
  void correctionsThatSayNothingAreRefused() {
    for (String wrong :
        List.of(
            "{}",
            "[]",
            "null",
            "{\"do\":\"merge\",\"from\":\"person/a\"}",
            "{\"do\":\"merge\",\"from\":\"nobody\",\"into\":\"person/b\"}",
            "{\"do\":\"praise\",\"entity\":\"person/a\"}",
            "{\"do\":\"retype\",\"entity\":\"person/a\",\"kind\":\"DOG\"}",
            "{\"do\":\"hide\"} trailing")) {
      HttpResponse<String> answer = send("POST", "corrections", wrong);
      assertEquals(400, answer.statusCode(), wrong + answer.body());
      assertTrue(answer.body().contains("\"detail\""), answer.body());
    }
  }

  @Test
  void importsAreBegunWatchedAndCancelled() throws JsonProcessingException {
    String folders = "{\"paths\":[\"/news\"],\"keepRemoved\":true}";
    assertEquals(202, send("POST", "imports", folders).statusCode());
    assertEquals(List.of("KEEP [/news]"), imports.asked);
    JsonNode running = get("imports").get("running");
    assertEquals(4, running.get("files").asInt());
    assertEquals(3, running.get("secondsLeft").asInt());
    assertTrue(get("status").get("importing").asBoolean());
    HttpResponse<String> busy = send("POST", "imports", folders);
    assertEquals(409, busy.statusCode());
    assertTrue(busy.body().contains("DELETE /api/v1/imports"), busy.body());
    assertEquals(202, send("DELETE", "imports", "").statusCode());
    assertEquals("cancelled", get("imports").get("last").get("ending").asText());
    assertEquals(1.5, get("imports").get("last").get("seconds").asDouble());
    assertEquals("it is torn.", get("imports/failures").get(0).get("reason").asText());
    assertEquals(202, send("POST", "imports/retry", "").statusCode());
    assertEquals(400, send("POST", "imports", "{}").statusCode());
  }

  @Test
  void filesAreUploaded() {
    String body = Room.upload("a.txt", "One.");
    HttpResponse<String> answer =
        room.send("POST", "/api/v1/imports/uploads", "multipart/form-data; boundary=e", body);
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(List.of("a.txt One."), imports.asked);
  }

  @Test
  void whereNothingIsKeptThatIsSaid() {
    try (Room reading = Room.filled()) {
      for (String path : List.of("saved", "tags", "notes", "corrections", "article/aaa1/tags")) {
        assertEquals(501, reading.get("/api/v1/" + path).statusCode(), path);
      }
      assertEquals(
          501, reading.send("POST", "/api/v1/imports", JSON, "{\"paths\":[\"/x\"]}").statusCode());
    }
  }
}

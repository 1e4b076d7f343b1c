package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.desk.Desk;

/** The examples of docs/help/api.md do what stands beside them. */
class ApiHelpTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SERVED = "http://127.0.0.1:8321";
  private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @Test
  void examplesAnswerWhatIsShown(@TempDir Path folder) throws Exception {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs/help/api.md")));
    Desk desk = Desk.open(folder);
    int run = 0;
    int compared = 0;
    try (Room room =
            Room.filled(
                it -> it.with(desk).with(new KeptAmendments(desk)).with(new HeldImports()));
        HttpClient client = HttpClient.newHttpClient()) {
      String last = "";
      while (blocks.find()) {
        if (blocks.group(1).equals("json")) {
          compare(MAPPER.readTree(blocks.group(2)), last);
          compared++;
        } else {
          for (String command : blocks.group(2).replace("\\\n", " ").strip().split("\n")) {
            last = run(command, room, client);
            run++;
          }
        }
      }
    }
    assertTrue(run > 20 && compared > 7, run + " examples, " + compared + " answers");
  }

  private static String run(String command, Room room, HttpClient client)
      throws IOException, InterruptedException {
    Iterator<String> words = words(command).iterator();
    assertEquals("curl", words.next(), command);
    String method = "";
    String body = "";
    URI address = URI.create("nowhere");
    HttpRequest.Builder request = HttpRequest.newBuilder();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "-X" -> method = words.next();
        case "-H" -> {
          String[] header = words.next().split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d", "--data-binary" -> body = words.next();
        case "-o" -> words.next();
        default -> {
          assertTrue(word.startsWith(SERVED), command);
          address = URI.create(word.replace(SERVED, room.address()));
        }
      }
    }
    String verb = method.isEmpty() ? body.isEmpty() ? "GET" : "POST" : method;
    HttpResponse<String> answer =
        client.send(
            request.uri(address).method(verb, BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
    boolean wrongOnPurpose = command.contains("colour");
    assertEquals(wrongOnPurpose, answer.statusCode() >= 300, command + " " + answer.body());
    return answer.body();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  private static void compare(JsonNode shown, String answer) throws JsonProcessingException {
    within(shown, MAPPER.readTree(answer), answer);
  }

  /** That everything shown stands in the answer, which may hold more. */
  private static void within(JsonNode shown, JsonNode there, String answer) {
    if (shown.isObject()) {
      for (Map.Entry<String, JsonNode> field : shown.properties()) {
        within(field.getValue(), there.path(field.getKey()), answer);
      }
    } else if (shown.isArray()) {
      for (int i = 0; i < shown.size(); i++) {
        within(shown.get(i), there.path(i), answer);
      }
    } else {
      assertEquals(shown, there, answer);
    }
  }
}

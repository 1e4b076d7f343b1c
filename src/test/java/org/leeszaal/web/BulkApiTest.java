package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;

/** Exports of every result, and lists of queries. */
class BulkApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static Room room;
  private static Room hostile;

  @BeforeAll
  static void open() {
    room = Room.filled();
    hostile =
        Room.of(
            Draft.of("bad1", Language.EN, "=HYPERLINK(\"http://evil\")", "One {two} & \\three.")
                .in("+Paper\nER  - \nTY  - BOOK")
                .by("@cmd", "Ann Example")
                .on("2020-02-03")
                .made());
  }

  @AfterAll
  static void close() {
    room.close();
    hostile.close();
  }

  private static String today() {
    return LocalDate.now(java.time.ZoneId.systemDefault()).toString();
  }

  private static String export(String query) {
    HttpResponse<String> answer = room.get("/api/v1/export?" + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void csvHoldsEveryHitTheQueryTheFiltersAndTheDay() throws IOException {
    String text = export("q=Pegasus&f=country:MA");
    List<CSVRecord> rows = new ArrayList<>();
    CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
        .forEach(rows::add);
    assertEquals(2, rows.size());
    assertEquals("Pegasus", rows.getFirst().get("query"));
    assertEquals("country=MA", rows.getFirst().get("filters"));
    assertEquals(today(), rows.getFirst().get("exported"));
    assertFalse(text.startsWith("\uFEFF"));
    assertTrue(export("q=Pegasus&bom=1").startsWith("\uFEFFid,title"));
  }

  @Test
  void theFileIsNamedAndTyped() {
    HttpResponse<String> answer = room.get("/api/v1/export?format=ris");
    assertEquals(
        "attachment; filename=\"leeszaal-" + today() + ".ris\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(
        "application/x-research-info-systems;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void jsonLinesHoldAnArticleEach() throws IOException {
    List<String> lines = export("format=json").lines().toList();
    assertEquals(5, lines.size());
    JsonNode one = MAPPER.readTree(lines.getFirst());
    assertTrue(one.get("text").asText().length() > 20);
    assertEquals(today(), one.get("export").get("day").asText());
    assertEquals("", one.get("export").get("query").asText());
  }

  @Test
  void citationsComeInThreeForms() throws IOException {
    String bibtex = export("q=regen&format=bibtex");
    assertTrue(bibtex.startsWith("% Leeszaal export of " + today() + ", query: regen\n"), bibtex);
    assertTrue(bibtex.contains("@article{leeszaal-aaa5,\n  title = {Regen in het land},"), bibtex);
    String ris = export("q=regen&format=ris");
    assertTrue(ris.startsWith("TY  - NEWS\nID  - leeszaal-aaa5\nTI  - Regen in het land\n"), ris);
    assertTrue(ris.contains("\nDA  - 2021/07/19\n"), ris);
    assertTrue(ris.contains("\nN1  - Leeszaal export of " + today() + ", query: regen\n"), ris);
    JsonNode csl = MAPPER.readTree(export("q=regen&format=csl"));
    assertEquals("article-newspaper", csl.get(0).get("type").asText());
    assertEquals("[[2021,7,19]]", csl.get(0).get("issued").get("date-parts").toString());
    assertEquals(0, MAPPER.readTree(export("q=nosuchword&format=csl-json")).size());
  }

  @Test
  void zipHoldsTextAndMetadata() throws Exception {
    Map<String, String> entries = new TreeMap<>();
    try (HttpClient client = HttpClient.newHttpClient();
        ZipInputStream zip =
            new ZipInputStream(
                new ByteArrayInputStream(
                    client
                        .send(
                            HttpRequest.newBuilder(
                                    URI.create(
                                        room.address() + "/api/v1/export?format=zip&q=regen"))
                                .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                        .body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(
        List.of("README.txt", "metadata/aaa5.json", "text/aaa5.txt"),
        List.copyOf(entries.keySet()));
    assertTrue(entries.getOrDefault("README.txt", "").contains("query: regen"));
  }

  @Test
  void cellsAreNoFormulasAndFieldsBeginNoOthers() throws IOException {
    String csv = hostile.get("/api/v1/export?q=two").body();
    CSVRecord row =
        CSVParser.parse(
                csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
            .iterator()
            .next();
    assertEquals("'=HYPERLINK(\"http://evil\")", row.get("title"));
    assertEquals("'@cmd; Ann Example", row.get("authors"));
    assertTrue(row.get("outlet").startsWith("'+Paper"));
    String ris = hostile.get("/api/v1/export?format=ris").body();
    assertEquals(1, ris.lines().filter(line -> line.startsWith("TY  - ")).count(), ris);
    assertEquals(1, ris.lines().filter(line -> line.startsWith("ER  - ")).count(), ris);
  }

  @Test
  void whatCantBeAskedIsRefusedWithAWayOut() throws IOException {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "export?format=docx", "csv, json, zip, bibtex, ris or csl",
                "export?f=colour:red", "DIMENSION:VALUE",
                "search?sort=best", "relevance, recent, newest or oldest",
                "search?size=1000", "0 to 100",
                "histogram?bars=week", "auto, year, month, day",
                "facet/colour", "person, organisation",
                "entity/person/vladimir-putin/concordance?order=up", "date, left, right")
            .entrySet()) {
      HttpResponse<String> answer = room.get("/api/v1/" + wrong.getKey());
      assertEquals(400, answer.statusCode(), wrong.getKey());
      JsonNode problem = MAPPER.readTree(answer.body());
      assertTrue(problem.get("detail").asText().contains(wrong.getValue()), answer.body());
      assertEquals(200, room.get(problem.get("type").asText()).statusCode());
    }
  }

  private static List<JsonNode> batch(String path, String type, String body) throws IOException {
    HttpResponse<String> answer = room.send("POST", path, type, body);
    assertEquals(200, answer.statusCode(), answer.body());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      lines.add(MAPPER.readTree(line));
    }
    return lines;
  }

  @Test
  void batchAnswersALineAQueryAndReportsBadOnes() throws IOException {
    List<JsonNode> lines =
        batch("/api/v1/batch?size=1", "text/plain", "Pegasus\n\nPoetin\n" + "x".repeat(3000));
    assertEquals(3, lines.size());
    assertEquals(4, lines.get(0).get("line").asInt());
    assertTrue(lines.get(0).get("problem").asText().contains("longer"));
    assertEquals("Pegasus", lines.get(1).get("query").asText());
    assertEquals(3, lines.get(1).get("total").asInt());
    assertEquals(1, lines.get(1).get("hits").size());
    assertEquals(3, lines.get(2).get("line").asInt());
  }

  @Test
  void batchTakesAColumnOfCsvAndFiltersAll() throws IOException {
    List<JsonNode> lines =
        batch("/api/v1/batch?column=name&f=language:en", "text/csv", "nr;Name\n1;Pegasus\n2;regen");
    assertEquals(2, lines.size());
    assertEquals(2, lines.get(0).get("total").asInt());
    assertEquals(0, lines.get(1).get("total").asInt());
    HttpResponse<String> answer =
        room.send("POST", "/api/v1/batch?column=naam", "text/csv", "nr;name\n1;x");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("nr, name"), answer.body());
  }

  @Test
  void batchTakesTheFileOfAForm() throws IOException {
    String body = Room.upload("l.csv", "Pegasus");
    List<JsonNode> lines = batch("/api/v1/batch", "multipart/form-data; boundary=e", body);
    assertEquals(3, lines.getFirst().get("total").asInt());
  }

  @Test
  void tenThousandNamesGoInOneRequest() throws IOException {
    String names = "Pegasus\n".repeat(10_000);
    assertEquals(10_000, batch("/api/v1/batch?size=0", "text/plain", names).size());
  }
}

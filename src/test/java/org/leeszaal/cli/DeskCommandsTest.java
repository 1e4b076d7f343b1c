package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.cli.desk.CorrectedWriter;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.index.ArchiveWriter;

/** What people add, from the shell, to an archive made by a real import. */
class DeskCommandsTest {
  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void ingestOnce() throws IOException {
    Path texts = Files.createDirectory(shared.resolve("texts"));
    Files.writeString(
        texts.resolve("one.txt"),
        """
        Minister spreekt met president

        BRUSSEL - President Emmanuel Macron heeft dinsdag in Brussel gesproken met premier Alexander De Croo. \
        Macron zei dat Frankrijk en België samen optrekken. "Dat is goed nieuws", zei De Croo na afloop.
        """);
    Files.writeString(
        texts.resolve("two.txt"),
        """
        Le président en visite

        PARIS - Le président Emmanuel Macron a reçu mardi à Paris la ministre Ursula von der Leyen. \
        Il a dit que la France et la Belgique allaient travailler ensemble.
        """);
    assertEquals(0, Shell.run("ingest", texts.toString(), "--index", made().toString()).code());
  }

  private static Path made() {
    return shared.resolve("archive");
  }

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.walk(made())) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, folder.resolve(made().relativize(file)), OVER);
      }
    }
  }

  private static final java.nio.file.StandardCopyOption OVER =
      java.nio.file.StandardCopyOption.REPLACE_EXISTING;

  private Shell run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--index", folder.toString()));
    return Shell.run(all.toArray(String[]::new));
  }

  @Test
  void aBrokenCommitOfTheIndexIsToldWhateverTheDeskHolds() throws IOException {
    run("entity", "hide", "person/emmanuel-macron");
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }
    Shell verify = run("verify");
    assertEquals(ExitCodes.ARCHIVE, verify.code());
    assertTrue(verify.out().contains("damaged"), verify.out() + verify.err());
  }

  private JsonNode search(String query) {
    return run("search", query, "--json").json();
  }

  private String article(String query) {
    return search(query).path("hits").path(0).path("id").asText();
  }

  private static void assertSays(int code, String part, Shell shell) {
    assertTrue((shell.out() + shell.err()).contains(part), shell.out() + shell.err());
    assertEquals(code, shell.code(), shell.err());
  }

  @Test
  void anEntityIsRenamedListedAndUndone() {
    Shell renamed = run("entity", "rename", "person/emmanuel-macron", "Manu Macron", "--json");
    assertEquals(0, renamed.code(), renamed.err());
    assertEquals(1, renamed.json().path("number").asInt());
    assertEquals("applied", renamed.json().path("outcome").asText());
    assertEquals(2, renamed.json().path("articles").asInt());
    assertEquals(2, search("person:\"manu macron\"").path("total").asInt());
    assertEquals(
        "Manu Macron",
        run("entity", "person/emmanuel-macron", "--json").json().at("/labels/nl").asText());
    JsonNode listed = run("entity", "corrections", "--json").lines().getFirst();
    assertEquals(
        "rename person/emmanuel-macron all \"Manu Macron\"", listed.path("correction").asText());
    assertEquals("holds", listed.path("status").asText());
    assertSays(0, "correction 2", run("entity", "undo", "1"));
    assertEquals(0, search("person:\"manu macron\"").path("total").asInt());
    assertEquals("", run("entity", "corrections").out());
    assertSays(0, "(undone)", run("entity", "corrections", "--all"));
    assertSays(1, "undone already", run("entity", "undo", "1"));
  }

  @Test
  void everyCommandChangesWhoIsMeant() {
    String two = article("Leyen");
    assertSays(
        0,
        "changed in 1 articles",
        run("entity", "split", "person/emmanuel-macron", "--in", two, "--name", "Émile Macron"));
    assertEquals(1, search("person:person/emile-macron").path("total").asInt());
    assertSays(
        0, "changed in", run("entity", "merge", "person/emile-macron", "person/emmanuel-macron"));
    assertEquals(2, search("person:\"emmanuel macron\"").path("total").asInt());
    assertSays(0, "changed in", run("entity", "hide", "person/emmanuel-macron", "--in", two));
    assertEquals(1, search("person:\"emmanuel macron\"").path("total").asInt());
    assertSays(0, "changed in", run("entity", "retype", "person/emmanuel-macron", "org"));
    assertEquals(1, search("org:macron").path("total").asInt());
    assertSays(
        0,
        "changed in",
        run("entity", "mention", two, "Leyen", "person/nieuw", "--name", "Nieuw Mens"));
    assertEquals(1, search("person:\"nieuw mens\"").path("total").asInt());
    assertSays(0, "all is well", run("verify"));
  }

  @Test
  void whatIsUnknownIsToldWithWhatMayBeMeant() {
    assertSays(
        1, "Did you mean person/emmanuel-macron", run("entity", "hide", "person/emanuel-macron"));
    assertSays(1, "has no article", run("entity", "hide", "person/emmanuel-macron", "--in", "zz"));
    assertSays(
        1,
        "are one already",
        run("entity", "merge", "person/emmanuel-macron", "person/emmanuel-macron"));
    assertSays(1, "is a country", run("entity", "retype", "country/FR", "org"));
    assertSays(
        1, "is a person already", run("entity", "retype", "person/emmanuel-macron", "person"));
    assertSays(1, "does not hold", run("entity", "mention", article("Leyen"), "Xyz", "country/FR"));
    assertSays(1, "no correction 9", run("entity", "undo", "9"));
    assertSays(2, "not an entity id", run("entity", "hide", "macron"));
    assertSays(2, "not person, org", run("entity", "retype", "person/emmanuel-macron", "thing"));
    assertSays(2, "Missing required parameter: 'ID'", run("entity"));
    assertSays(0, "keeps its names", run("entity", "merge", "--help"));
    assertEquals("", run("entity", "corrections", "--all").out(), "nothing was kept");
  }

  @Test
  void aCorrectionMadeDuringAnImportIsAppliedByIt() {
    Path index = folder.resolve("index");
    ConfigFolder settings = new ConfigFolder(Path.of("index-config"));
    try (ArchiveWriter importing =
        CorrectedWriter.open(
            index, settings.schema(), org.leeszaal.desk.Desk.open(folder), new Tables(settings))) {
      Shell waits = run("entity", "rename", "person/emmanuel-macron", "Manu Macron", "--json");
      assertEquals("waits", waits.json().path("outcome").asText(), waits.err());
      assertEquals(0, search("person:\"manu macron\"").path("total").asInt());
      assertSays(3, "does not show all corrections", run("verify"));
      importing.commit();
      assertEquals(2, search("person:\"manu macron\"").path("total").asInt());
      run("entity", "hide", "person/emmanuel-macron");
    }
    assertEquals(0, search("person:\"manu macron\"").path("total").asInt());
    assertSays(0, "all is well", run("verify"));
  }

  @Test
  void verifyAppliesWhatWasEditedByHandAndTellsBadLines() throws IOException {
    Path file = folder.resolve("corrections");
    Files.writeString(file, "1 2026-11-25 hide person/emmanuel-macron\n");
    assertSays(3, "does not show all corrections", run("verify"));
    assertSays(0, "Repaired: All corrections are applied; 2 articles", run("verify", "--repair"));
    assertEquals(0, search("person:\"emmanuel macron\"").path("total").asInt());
    Files.writeString(file, "1 2026-11-25 hide person/emmanuel-macron\n2 hide x\n");
    assertSays(3, "corrections, line 2", run("verify"));
    assertSays(3, "corrections, line 2", run("entity", "corrections"));
  }

  @Test
  void correctionsTagsAndNotesOutliveANewIndex() throws IOException {
    String two = article("Leyen");
    run("entity", "rename", "person/emmanuel-macron", "Manu Macron");
    run("tag", two, "later");
    run("note", two, "Bel", "terug");
    Set<String> ofTheDesk = Set.of("corrections", "tags", "notes");
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!ofTheDesk.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    assertEquals(0, run("ingest", shared.resolve("texts").toString()).code());
    assertEquals(2, search("person:\"manu macron\"").path("total").asInt());
    assertEquals(two, article("tag:later"));
    assertSays(0, "Bel terug", run("note", two));
  }

  @Test
  void tagsAndNotesAreKeptByArticle() {
    String two = article("Leyen");
    assertSays(0, "To read", run("tag", two, "To read", "alpha"));
    assertEquals(1, search("tag:\"to read\"").path("total").asInt());
    assertEquals(1, search("leyen tag:alpha").path("total").asInt());
    assertEquals(1, run("tag", "--json").lines().getFirst().path("articles").asInt());
    assertSays(0, "To read", run("tag", two, "alpha", "--remove"));
    assertEquals(0, search("tag:alpha").path("total").asInt());
    assertSays(1, "has no article zz", run("tag", "zz", "x"));
    assertSays(1, "a tag is one line", run("tag", two, " "));
    assertSays(0, "Goed stuk", run("note", two, "Goed stuk"));
    assertEquals("Goed stuk", run("note", "--json").lines().getFirst().path("text").asText());
    assertEquals("", run("note", two, "--remove").out());
    assertSays(1, "has no article zz", run("note", "zz", "x"));
  }

  @Test
  void savedSearchesTellWhatIsNew() throws IOException {
    assertSays(
        0, "saved: Macron", run("saved", "add", "Macron", "macron", "--filter", "language=nl"));
    JsonNode before = run("saved", "--json").lines().getFirst();
    assertEquals(1, before.path("total").asInt());
    assertEquals(0, before.path("newSinceLooked").asInt());
    assertEquals(1, before.path("newInLastImport").asInt());
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(
        more.resolve("three.txt"),
        "Macron opnieuw in Gent\n\nGENT - President Macron was woensdag in de stad. Hij sprak er"
            + " met de burgemeester over het verkeer en de haven.\n");
    assertEquals(0, run("ingest", more.toString()).code());
    JsonNode after = run("saved", "--json").lines().getFirst();
    assertEquals(2, after.path("total").asInt());
    assertEquals(1, after.path("newSinceLooked").asInt());
    assertEquals(1, after.path("newInLastImport").asInt());
    assertEquals(1, run("saved", "run", "macron", "--new", "--json").json().path("total").asInt());
    assertEquals(0, run("saved", "run", "Macron", "--new", "--json").json().path("total").asInt());
    assertSays(0, "2 articles, 0 new, 1 of the last import", run("saved"));
    assertSays(1, "no search is saved as 'Putin'", run("saved", "run", "Putin"));
    assertEquals(0, run("saved", "remove", "MACRON").code());
    assertEquals("", run("saved").out());
  }
}

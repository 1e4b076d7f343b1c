package org.leeszaal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.SavedSearch.Matching;

class DeskFilesTest {
  private static final ArticleId ONE = new ArticleId("a1");
  private static final ArticleId TWO = new ArticleId("a1-2");
  private static final Instant THEN = Instant.parse("2026-11-25T08:00:00Z");

  @TempDir Path folder;

  private static SavedSearch search(String name) {
    return new SavedSearch(
        name,
        "person:macron w/10 \"Pegasus\"",
        List.of("country:MA", "-outlet:De \"Proef\"krant"),
        "newest",
        Matching.EXACT,
        THEN,
        THEN);
  }

  @Test
  void anEmptyArchiveHasAnEmptyDeskAndReadingMakesNoFile() throws IOException {
    Desk desk = Desk.open(folder.resolve("new"));
    assertEquals(List.of(), desk.corrections().all());
    assertEquals(List.of(), desk.savedSearches());
    assertEquals(Map.of(), desk.tags());
    assertEquals(List.of(), desk.notes());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void savedSearchesComeBackByNameAndReplaceTheirNamesake() {
    Desk desk = Desk.open(folder);
    desk.save(search("Pegasus in Marokko"));
    desk.save(search("Air"));
    SavedSearch later = search("PEGASUS in marokko").lookedAt(THEN.plusMillis(1234));
    desk.save(later);
    assertEquals(List.of(search("Air"), later), Desk.open(folder).savedSearches());
    assertTrue(desk.forget("air"));
    assertFalse(desk.forget("air"));
    assertEquals(List.of(later), desk.savedSearches());
  }

  @Test
  void tagsAreFoundByEitherSideCaseApart() {
    Desk desk = Desk.open(folder);
    assertTrue(desk.tag(ONE, "To read"));
    assertFalse(desk.tag(ONE, "to READ"), "it has it already");
    assertTrue(desk.tag(TWO, "to read"));
    assertTrue(desk.tag(TWO, "alpha"));
    assertEquals(Map.of("alpha", 1, "To read", 2), desk.tags());
    assertEquals(Set.of(ONE, TWO), desk.tagged("TO READ"));
    assertEquals(List.of("alpha", "To read"), List.copyOf(desk.tags(TWO)));
    assertTrue(desk.untag(TWO, "To Read"));
    assertFalse(desk.untag(TWO, "To Read"));
    assertTrue(desk.untag(ONE, "To read"));
    assertEquals(Map.of("alpha", 1), Desk.open(folder).tags());
    assertThrows(CorrectionRefused.class, () -> desk.tag(ONE, " "));
  }

  @Test
  void aNoteOfSeveralLinesStandsOnOneAndComesBackWhole() throws IOException {
    Desk desk = Desk.open(folder);
    desk.note(ONE, "  Bel \"Ada\"\r\nvóór maandag \\ nooit\n");
    desk.note(TWO, "kort");
    assertEquals("Bel \"Ada\"\nvóór maandag \\ nooit", desk.note(ONE).orElseThrow().text());
    assertEquals(3, Files.readAllLines(folder.resolve("notes")).size());
    desk.note(ONE, "anders");
    desk.note(TWO, " ");
    assertEquals(List.of("anders"), Desk.open(folder).notes().stream().map(Note::text).toList());
  }

  @Test
  void whatAPersonChangesInAFileIsSeenAtOnceAndTheirRemarksStay() throws IOException {
    Desk desk = Desk.open(folder);
    desk.tag(ONE, "old");
    assertEquals(Map.of("old", 1), desk.tags());
    Path file = folder.resolve("tags");
    Files.writeString(file, "# mine\r\n\r\na1 \"new\" more\r\n");
    assertEquals(Set.of("more", "new"), desk.tags(ONE));
    desk.tag(TWO, "new");
    assertEquals(
        List.of("# mine", "", "a1 \"new\" more", "a1-2 \"new\""), Files.readAllLines(file));
  }

  @Test
  void linesThatAPersonAlignedByTabsAreFoundToo() throws IOException {
    Files.writeString(folder.resolve("tags"), "\uFEFFa1\t\"old\"\n");
    Files.writeString(folder.resolve("notes"), "# mine\na1\t2026-11-25T08:00:00Z\t\"x\"\n");
    Files.writeString(
        folder.resolve("saved-searches"),
        "# mine\n\"x\"\tsaved 2026-11-25T08:00:00Z looked 2026-11-25T08:00:00Z query \"q\"\n");
    Desk desk = Desk.open(folder);
    desk.tag(ONE, "new");
    desk.note(ONE, "y");
    desk.save(search("X"));
    assertEquals(List.of("a1 \"new\" \"old\""), Files.readAllLines(folder.resolve("tags")));
    assertEquals(List.of("y"), desk.notes().stream().map(Note::text).toList());
    assertEquals(List.of("X"), desk.savedSearches().stream().map(SavedSearch::name).toList());
    assertFalse(desk.forget(" "));
    assertEquals("# mine", Files.readAllLines(folder.resolve("saved-searches")).getFirst());
  }

  @Test
  void badLinesOfEveryFileAreTold() throws IOException {
    Files.writeString(folder.resolve("tags"), "a1\n");
    Files.writeString(
        folder.resolve("notes"), "a1 2026-11-25T08:00:00Z \"x\"\na1 yesterday \"y\"\n");
    Files.writeString(folder.resolve("saved-searches"), "\"x\" saved 2026-11-25T08:00:00Z\n");
    Desk desk = Desk.open(folder);
    assertSays("tags, line 1: a tag is missing at the end.", desk::tags);
    assertSays("notes, line 2: behind the article's id comes a time", desk::notes);
    assertSays("saved-searches, line 1: 'looked' is expected at the end.", desk::savedSearches);
    Files.write(folder.resolve("tags"), new byte[] {'a', '1', ' ', (byte) 0xE9, '\n'});
    assertSays("save it as UTF-8", desk::tags);
  }

  private static void assertSays(String part, org.junit.jupiter.api.function.Executable reading) {
    String message = String.valueOf(assertThrows(DeskProblem.class, reading).getMessage());
    assertTrue(message.contains(part), message);
  }
}

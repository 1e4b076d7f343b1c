package org.leeszaal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;

class CorrectionLinesTest {
  private static final EntityId MAES = new EntityId("person/cedric-maes");
  private static final EntityId SHORT = new EntityId("person/c-maes");
  private static final ArticleId ARTICLE = new ArticleId("3f2a");

  @TempDir Path folder;

  @Test
  void everyCorrectionIsReadAsItWasWritten() {
    List<Correction> all =
        List.of(
            new Correction.Merge(SHORT, MAES, ""),
            new Correction.Merge(SHORT, MAES, "Cédric \"Ced\" Maes \\ zoon"),
            new Correction.Split(MAES, new Part.InArticle(ARTICLE), SHORT, "C. Maes"),
            new Correction.Split(MAES, new Part.Named("de Maes"), SHORT, ""),
            new Correction.Rename(MAES, Tongue.ALL, "Cédric Maes"),
            new Correction.Rename(MAES, Tongue.FR, "in"),
            new Correction.Retype(MAES, EntityKind.ORG),
            new Correction.Hide(MAES, Part.ALL),
            new Correction.Hide(MAES, new Part.InArticle(ARTICLE)),
            new Correction.Hide(MAES, new Part.Named("Maes # 2")),
            new Correction.MentionIs(
                ARTICLE, new Place.At(new TextSpan(120, 124), "Maes"), MAES, ""),
            new Correction.MentionIs(
                ARTICLE, new Place.Everywhere("Maes\n  en zoon"), EntityId.NONE, ""));
    Desk desk = Desk.open(folder);
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i + 1, desk.add(all.get(i)));
    }
    List<KeptCorrection> read = Desk.open(folder).corrections().all();
    assertEquals(all, read.stream().map(KeptCorrection::correction).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "merge person/a into person/b|a line begins with a number",
        "2 2026-13-45 merge person/a into person/b|the time is written",
        "2 2026-11-25 merge person/a person/b|'into' is expected before 'person/b'",
        "2 2026-11-25 merge person/a into|the entity's id, such as person/vladimir-putin, is missing",
        "2 2026-11-25 merge jan into person/b|not an entity id: jan",
        "2 2026-11-25 rename person/a de \"Jan\"|'de' is not nl, fr, en or all",
        "2 2026-11-25 rename person/a all \"Jan|a quote (\") is opened and never closed",
        "2 2026-11-25 retype person/a thing|'thing' is not person, org, place or misc",
        "2 2026-11-25 hide person/a for good|'for' is too much",
        "2 2026-11-25 mention x at 12 \"Jan\" is person/a|not a span: 12 to 12",
        "2 2026-11-25 erase person/a|'erase' is none of merge, split",
        "1 2026-11-25 hide person/a|the number 1 does not come after 1",
        "2 2026-11-25 undo it|behind 'undo' comes the number",
        "2 2026-11-25 undo 7|there is no correction 7 before this line",
      })
  void aBadLineIsToldWithItsNumberAndAMend(String line, String sentence) throws IOException {
    Path file = folder.resolve("corrections");
    Files.writeString(
        file, "# by hand\n\n1 2026-11-24T08:00:00Z hide person/x\n" + line + "\n# end\n");
    Desk desk = Desk.open(folder);
    DeskProblem problem = assertThrows(DeskProblem.class, desk::corrections);
    String message = String.valueOf(problem.getMessage());
    assertTrue(message.startsWith(file + ", line 4: "), message);
    assertTrue(message.contains(sentence), message);
    assertTrue(message.endsWith("put a # before it, and try again."), message);
    assertThrows(
        DeskProblem.class, () -> desk.add(new Correction.Hide(MAES, Part.ALL)), "kept on a ruin");
  }

  @Test
  void undoingIsALineAndCanBeUndone() throws IOException {
    Desk desk = Desk.open(folder);
    desk.add(new Correction.Merge(SHORT, MAES, ""));
    assertEquals(2, desk.undo(1));
    assertEquals(SHORT, desk.corrections().now(SHORT));
    assertEquals(3, desk.undo(2));
    assertEquals(MAES, desk.corrections().now(SHORT));
    List<String> lines = Files.readAllLines(folder.resolve("corrections"));
    assertEquals(4, lines.size(), "a remark and three lines: nothing is taken out");
    assertTrue(lines.get(3).endsWith(" undo 2"), lines.get(3));
    CorrectionRefused twice = assertThrows(CorrectionRefused.class, () -> desk.undo(2));
    assertEquals(CorrectionRefused.Reason.UNDONE_ALREADY, twice.reason());
    CorrectionRefused none = assertThrows(CorrectionRefused.class, () -> desk.undo(9));
    assertEquals(CorrectionRefused.Reason.NO_SUCH_CORRECTION, none.reason());
  }
}

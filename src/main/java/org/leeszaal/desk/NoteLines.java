package org.leeszaal.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.CorrectionRefused.Reason;
import org.leeszaal.desk.LineFile.Line;

/** Notes as lines: article, time, text. */
final class NoteLines {
  private NoteLines() {}

  static Map<ArticleId, Note> read(List<Line> lines) {
    Map<ArticleId, Note> notes = new LinkedHashMap<>();
    for (Line line : lines) {
      try {
        Words words = Words.of(line.text());
        ArticleId article = new ArticleId(words.take("the article's id"));
        Instant time = Instant.parse(words.take("the time"));
        Note note = new Note(article, time, words.take("the note"));
        words.end();
        if (notes.put(article, note) != null) {
          throw new IllegalArgumentException("there is a note on article " + article + " already.");
        }
      } catch (DateTimeException e) {
        throw line.problem("behind the article's id comes a time such as 2026-11-25T22:14:03Z.");
      } catch (IllegalArgumentException | NoSuchElementException e) {
        throw line.problem(e);
      }
    }
    return notes;
  }

  static Note checked(ArticleId article, Instant time, String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (plain.length() > Desk.LONGEST_NOTE
        || plain.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      throw new CorrectionRefused(
          Reason.BAD_TEXT,
          "a note has at most " + Desk.LONGEST_NOTE + " characters of text.",
          List.of());
    }
    return new Note(article, time.truncatedTo(ChronoUnit.SECONDS), plain);
  }

  /** The note takes the place of the article's old one; an empty one leaves nothing there. */
  static List<String> with(List<String> lines, Note note) {
    List<String> changed = new ArrayList<>(lines);
    changed.removeIf(line -> LineFile.key(line).equals(note.article().value()));
    if (!note.text().isEmpty()) {
      changed.add(note.article() + " " + note.time() + " " + Words.quote(note.text()));
    }
    return changed;
  }

  static List<Note> newestFirst(Map<ArticleId, Note> notes) {
    return notes.values().stream()
        .sorted(Comparator.comparing(Note::time).reversed().thenComparing(Note::article))
        .toList();
  }
}

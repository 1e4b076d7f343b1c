package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.Note;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = {
      "Write a note beside an article, in place of the one that was there.",
      "With an article alone show its note, with nothing show all notes, last changed first."
    })
final class NoteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleOfArchive archive;
  @Mixin private JsonOption json;

  @Option(names = "--remove", description = "Take the note away.")
  private boolean remove;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      defaultValue = "",
      description = "As search gives it.")
  private String article;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", description = "The note.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Desk desk = archive.desk();
    PrintWriter out = spec.commandLine().getOut();
    if (article.isEmpty()) {
      desk.notes().forEach(note -> print(note, out));
      return ExitCodes.FINE;
    }
    String text = String.join(" ", words);
    ArticleId id = text.isBlank() ? archive.id(article) : archive.there(article);
    if (remove || !text.isBlank()) {
      desk.note(id, remove ? "" : text);
    }
    desk.note(id).ifPresent(note -> print(note, out));
    return ExitCodes.FINE;
  }

  private void print(Note note, PrintWriter out) {
    switch (json.form()) {
      case JSON -> out.println(Json.line(NoteJson.of(note)));
      case TEXT -> {
        out.println(note.article() + "  " + note.time());
        note.text().lines().forEach(line -> out.println("  " + line));
      }
    }
  }

  /** A note as programs read it. */
  record NoteJson(String id, String time, String text) {
    static NoteJson of(Note note) {
      return new NoteJson(note.article().value(), note.time().toString(), note.text());
    }
  }
}

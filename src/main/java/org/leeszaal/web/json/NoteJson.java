package org.leeszaal.web.json;

import org.jspecify.annotations.Nullable;
import org.leeszaal.desk.Note;

/**
 * What a person wrote beside an article.
 *
 * @param changed when it was last changed
 */
public record NoteJson(@Nullable String article, @Nullable String changed, @Nullable String text) {
  public static NoteJson of(Note note) {
    return new NoteJson(note.article().value(), note.time().toString(), note.text());
  }
}

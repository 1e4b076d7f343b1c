package org.leeszaal.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.article.ArticleId;

/**
 * What people added to an archive, in readable files in its folder: {@code corrections}, {@code
 * saved-searches}, {@code tags}, {@code notes}. Every answer is what the files say now, whoever
 * changed them; every change is on the disk when the method returns. Safe for several threads and
 * processes. Methods throw {@link DeskProblem} when a file can't be read, {@link CorrectionRefused}
 * when a change makes no sense.
 */
public interface Desk {
  /** Characters (UTF-16) of a tag at most. */
  int LONGEST_TAG = 100;

  /** Characters (UTF-16) of a note at most. */
  int LONGEST_NOTE = 20_000;

  /**
   * @param archive the archive's folder, there already or not
   */
  static Desk open(Path archive) {
    return open(archive, Clock.systemUTC());
  }

  static Desk open(Path archive, Clock clock) {
    return new FileDesk(archive, clock);
  }

  /** Runs something while nobody, in this process or another, changes these files. */
  void alone(Runnable work);

  /** The corrections as they are now. */
  Corrections corrections();

  /** Keeps a correction; {@link Amendments} also applies it. Gives its number. */
  int add(Correction correction);

  /** Takes a correction back, or takes that back. Gives the number of the undoing itself. */
  int undo(int number);

  /** In the order of their names. */
  List<SavedSearch> savedSearches();

  /** Keeps a search in place of the one of the same name. */
  void save(SavedSearch search);

  /** Returns false when there is no such search. */
  boolean forget(String name);

  /** Every tag with its number of articles, in alphabetic order. */
  Map<String, Integer> tags();

  /** Tags of an article, in alphabetic order. */
  Set<String> tags(ArticleId article);

  /** Articles with this tag, case apart. */
  Set<ArticleId> tagged(String tag);

  /** Returns false when the article had it already. */
  boolean tag(ArticleId article, String tag);

  /** Returns false when the article did not have it. */
  boolean untag(ArticleId article, String tag);

  /** Every note, last changed first. */
  List<Note> notes();

  Optional<Note> note(ArticleId article);

  /** Writes the note of an article in place of what it was; an empty text removes it. */
  void note(ArticleId article, String text);
}

package org.leeszaal.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.leeszaal.article.ArticleId;

/** A desk in files. */
final class FileDesk implements Desk {
  private final Clock clock;
  private final FolderLock lock;
  private final LineFile<Journal> corrections;
  private final LineFile<List<SavedSearch>> searches;
  private final LineFile<TagTable> tags;
  private final LineFile<Map<ArticleId, Note>> notes;

  FileDesk(Path archive, Clock clock) {
    this.clock = clock;
    lock = new FolderLock(archive);
    corrections =
        new LineFile<>(
            archive.resolve("corrections"),
            "# Corrections of this archive, one a line: see docs/help/corrections.md.",
            lock,
            Journal::read);
    searches =
        new LineFile<>(
            archive.resolve("saved-searches"),
            "# Saved searches of this archive, one a line: see docs/help/desk.md.",
            lock,
            SearchLines::read);
    tags =
        new LineFile<>(
            archive.resolve("tags"),
            "# Tags on articles, one article a line: see docs/help/desk.md.",
            lock,
            TagTable::read);
    notes =
        new LineFile<>(
            archive.resolve("notes"),
            "# Notes on articles, one a line: see docs/help/desk.md.",
            lock,
            NoteLines::read);
  }

  @Override
  public void alone(Runnable work) {
    lock.hold(work);
  }

  @Override
  public Corrections corrections() {
    return corrections.value().rules();
  }

  @Override
  public int add(Correction correction) {
    return append(journal -> CorrectionLines.write(correction));
  }

  @Override
  public int undo(int number) {
    return append(journal -> journal.undoing(number));
  }

  private interface Text {
    String of(Journal journal);
  }

  private int append(Text text) {
    AtomicInteger number = new AtomicInteger();
    corrections.change(
        lines -> {
          Journal journal = corrections.value();
          number.set(journal.nextNumber());
          List<String> more = new ArrayList<>(lines);
          more.add(
              number.get()
                  + " "
                  + clock.instant().truncatedTo(ChronoUnit.SECONDS)
                  + " "
                  + text.of(journal));
          return more;
        });
    return number.get();
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return searches.value();
  }

  @Override
  public void save(SavedSearch search) {
    searches.change(lines -> SearchLines.with(lines, search));
  }

  @Override
  public boolean forget(String name) {
    AtomicBoolean changed = new AtomicBoolean();
    searches.change(
        lines -> {
          List<String> left = SearchLines.without(lines, name);
          changed.set(left.size() < lines.size());
          return left;
        });
    return changed.get();
  }

  @Override
  public Map<String, Integer> tags() {
    return tags.value().counts();
  }

  @Override
  public Set<String> tags(ArticleId article) {
    return tags.value().of(article);
  }

  @Override
  public Set<ArticleId> tagged(String tag) {
    return tags.value().tagged(tag);
  }

  @Override
  public boolean tag(ArticleId article, String tag) {
    String name = TagTable.checked(tag);
    AtomicBoolean changed = new AtomicBoolean();
    tags.change(
        lines -> {
          changed.set(!tags.value().has(article, name));
          return changed.get() ? tags.value().with(lines, article, name) : lines;
        });
    return changed.get();
  }

  @Override
  public boolean untag(ArticleId article, String tag) {
    AtomicBoolean changed = new AtomicBoolean();
    tags.change(
        lines -> {
          changed.set(tags.value().has(article, tag));
          return changed.get() ? tags.value().without(lines, article, tag) : lines;
        });
    return changed.get();
  }

  @Override
  public List<Note> notes() {
    return NoteLines.newestFirst(notes.value());
  }

  @Override
  public Optional<Note> note(ArticleId article) {
    return Optional.ofNullable(notes.value().get(article));
  }

  @Override
  public void note(ArticleId article, String text) {
    Note note = NoteLines.checked(article, clock.instant(), text);
    notes.change(lines -> NoteLines.with(lines, note));
  }
}

package org.leeszaal.cli.desk;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.DeskProblem;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.ArchiveSchema;

/** Checks that the desk's files can be read and that the index shows what they say. */
public record DeskCheck(
    Desk desk, Path index, ArchiveSchema schema, Function<EntityId, Optional<KnownEntity>> tables) {

  /** What is wrong, in sentences that say what to do. */
  public List<String> look() {
    List<String> problems = new ArrayList<>();
    isReadable(() -> desk.tags().size(), problems);
    isReadable(() -> desk.notes().size(), problems);
    isReadable(() -> desk.savedSearches().size(), problems);
    if (isReadable(() -> desk.corrections().all().size(), problems) && !isApplied()) {
      problems.add(
          "The index does not show all corrections. An import that runs applies them before it"
              + " ends; else 'leeszaal verify --repair' does.");
    }
    return problems;
  }

  /** An index that can't be read shows nothing at all; whoever checks the index says so. */
  private boolean isApplied() {
    String wanted = desk.corrections().corrector(tables).state();
    try {
      return wanted.equals(ArchiveWriter.corrections(index));
    } catch (UncheckedIOException e) {
      return true;
    }
  }

  /**
   * Applies corrections that the index does not show. Nothing can be done here for lines that can't
   * be read.
   *
   * @return what was done, in sentences
   * @throws org.leeszaal.index.ArchiveLocked when somebody writes the archive
   */
  public List<String> repair() {
    if (!isReadable(() -> desk.corrections().all().size(), new ArrayList<>()) || isApplied()) {
      return List.of();
    }
    int changed = CorrectedWriter.update(index, schema, desk, tables);
    return List.of("All corrections are applied; " + changed + " articles changed.");
  }

  /**
   * @param count reads the file and counts what it holds
   */
  private static boolean isReadable(IntSupplier count, List<String> problems) {
    try {
      return count.getAsInt() >= 0;
    } catch (DeskProblem e) {
      problems.add(String.valueOf(e.getMessage()));
      return false;
    }
  }
}

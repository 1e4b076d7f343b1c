package org.leeszaal.cli;

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
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.ArchiveSchema;

/** Checks that the desk's files can be read and that the index shows what they say. */
record DeskCheck(Desk desk, Path index, ArchiveSchema schema) {
  /**
   * @param repaired what was wrong and is right now
   * @param problems what is wrong, and how to mend it
   */
  record Result(List<String> repaired, List<String> problems) {}

  Result run(Function<EntityId, Optional<KnownEntity>> tables) {
    List<String> repaired = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    isReadable(() -> desk.tags().size(), problems);
    isReadable(() -> desk.notes().size(), problems);
    isReadable(() -> desk.savedSearches().size(), problems);
    if (isReadable(() -> desk.corrections().all().size(), problems)) {
      String wanted = desk.corrections().corrector(tables).state();
      if (!wanted.equals(ArchiveWriter.corrections(index))) {
        mend(tables, repaired, problems);
      }
    }
    return new Result(repaired, problems);
  }

  private void mend(
      Function<EntityId, Optional<KnownEntity>> tables,
      List<String> repaired,
      List<String> problems) {
    try {
      int changed = CorrectedWriter.update(index, schema, desk, tables);
      repaired.add(
          "the index did not show all corrections; applied them now, "
              + changed
              + " articles changed.");
    } catch (ArchiveLocked e) {
      problems.add(
          "the index does not show all corrections yet; the import that is writing the archive"
              + " applies them before it ends.");
    }
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

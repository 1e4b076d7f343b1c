package org.leeszaal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.corpus.MissingPath;

/** Lines with a fixed number of tab-separated cells; blank lines are passed over. */
final class PairFile {
  private PairFile() {}

  /**
   * @throws MissingPath naming the line that has too few cells
   */
  static List<String[]> read(Path file, int cells) throws IOException {
    if (!Files.isReadable(file)) {
      throw new MissingPath(file, "no such file, or it may not be read.");
    }
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length < cells) {
        throw new MissingPath(
            file, "line " + number + " needs " + cells + " cells with tabs between.");
      }
      rows.add(row);
    }
    return rows;
  }
}

package org.leeszaal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.web.bulk.QueryList;

/** Reads a list of queries from a file. */
final class QueryFile {
  private QueryFile() {}

  /**
   * @param column heading of the CSV column; empty for the first one
   */
  static QueryList read(Path file, String column) throws IOException {
    if (!Files.isReadable(file)) {
      throw new MissingPath(file, "no such list, or it may not be read.");
    }
    // A list from a spreadsheet may be in any encoding: a wrong letter must not stop it.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    try {
      return csv || !column.isEmpty() ? QueryList.ofCsv(text, column) : QueryList.ofLines(text);
    } catch (QueryList.NoColumn e) {
      throw new MissingPath(file, String.valueOf(e.getMessage()));
    }
  }
}

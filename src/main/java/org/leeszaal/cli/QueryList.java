package org.leeszaal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leeszaal.corpus.MissingPath;

/**
 * A list of queries from a file.
 *
 * @param problems lines that hold no query, and why
 */
record QueryList(List<Line> lines, List<Problem> problems) {
  private static final int LONGEST_QUERY = 2_000;

  /**
   * @param number of the line in the file, from 1
   */
  record Line(int number, String query) {}

  /** A line that was left out. */
  record Problem(int line, String what) {}

  /**
   * @param column heading of the CSV column; empty for the first one
   */
  static QueryList read(Path file, String column) throws IOException {
    if (!Files.isReadable(file)) {
      throw new MissingPath(file, "no such list, or it may not be read.");
    }
    // A list from a spreadsheet may be in any encoding: a wrong letter must not stop it.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return csv || !column.isEmpty() ? ofCsv(file, text, column) : ofLines(text);
  }

  private static QueryList ofLines(String text) {
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank()) {
        list.add(number, line);
      }
    }
    return list;
  }

  private static QueryList ofCsv(Path file, String text, String column) {
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setLenientEof(true).get();
    try (CSVParser rows = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> each = rows.iterator();
      int index = 0;
      if (!column.isEmpty() && each.hasNext()) {
        index = indexOf(file, each.next(), column);
      }
      while (each.hasNext()) {
        CSVRecord row = each.next();
        int line = (int) rows.getCurrentLineNumber();
        if (row.size() > index) {
          list.add(line, row.get(index));
        } else {
          list.problems.add(new Problem(line, "has no column " + (index + 1) + "."));
        }
      }
    } catch (UncheckedIOException e) {
      list.problems.add(new Problem(list.lines.size() + 1, "is not CSV: " + e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private static int indexOf(Path file, CSVRecord header, String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(column.strip())) {
        return i;
      }
    }
    throw new MissingPath(
        file, "has no column '" + column + "'; it has " + String.join(", ", header.toList()) + ".");
  }

  private void add(int number, String text) {
    String query = text.strip();
    if (query.isEmpty()) {
      problems.add(new Problem(number, "is empty."));
    } else if (query.indexOf('\uFFFD') >= 0) {
      problems.add(new Problem(number, "is not UTF-8; save the list as UTF-8: " + query));
    } else if (query.length() > LONGEST_QUERY) {
      problems.add(new Problem(number, "is longer than " + LONGEST_QUERY + " characters."));
    } else {
      lines.add(new Line(number, query));
    }
  }
}

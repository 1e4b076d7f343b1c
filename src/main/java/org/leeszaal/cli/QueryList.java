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
import java.util.Set;
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

  /** First cells that head a column rather than ask for something. */
  private static final Set<String> HEADINGS =
      Set.of("name", "names", "naam", "namen", "nom", "noms", "query", "queries", "zoekvraag");

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

  /**
   * A row is a line: names hold no line breaks, and a quotation mark that somebody forgot to close
   * must not swallow the lines below it.
   */
  private static QueryList ofCsv(Path file, String text, String column) {
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    String[] rows = text.split("\r\n|\r|\n", -1);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(rows[0].contains(";") ? ';' : ',').get();
    int index = column.isEmpty() ? 0 : indexOf(file, cells(rows[0], format), column);
    int first = !column.isEmpty() || isHeading(cells(rows[0], format)) ? 1 : 0;
    for (int i = first; i < rows.length; i++) {
      if (rows[i].isBlank()) {
        continue;
      }
      List<String> cells = cells(rows[i], format);
      if (cells.isEmpty()) {
        list.problems.add(
            new Problem(i + 1, "has a quotation mark that is not closed: " + rows[i].strip()));
      } else if (cells.size() > index) {
        list.add(i + 1, cells.get(index));
      } else {
        list.problems.add(new Problem(i + 1, "has no column " + (index + 1) + "."));
      }
    }
    return list;
  }

  /** None when the line is not CSV. */
  private static List<String> cells(String row, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isHeading(List<String> cells) {
    return !cells.isEmpty() && HEADINGS.contains(cells.getFirst().strip().toLowerCase(Locale.ROOT));
  }

  private static int indexOf(Path file, List<String> header, String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(column.strip())) {
        return i;
      }
    }
    throw new MissingPath(
        file, "has no column '" + column + "'; it has " + String.join(", ", header) + ".");
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

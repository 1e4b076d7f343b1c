package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of queries, one a line or in a column of CSV.
 *
 * @param problems lines that hold no query, and why
 */
public record QueryList(List<Line> lines, List<Problem> problems) {
  private static final int LONGEST_QUERY = 2_000;

  /** First cells that head a column rather than ask for something. */
  private static final Set<String> HEADINGS =
      Set.of("name", "names", "naam", "namen", "nom", "noms", "query", "queries", "zoekvraag");

  /**
   * @param number of the line in the list, from 1
   */
  public record Line(int number, String query) {}

  /** A line that was left out. */
  public record Problem(int line, String what) {}

  /** The list has no such column; the message names those that it has. */
  public static final class NoColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoColumn(String column, List<String> there) {
      super("has no column '" + column + "'; it has " + String.join(", ", there) + ".");
    }
  }

  public static QueryList ofLines(String text) {
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line : unmarked(text).split("\r\n|\r|\n", -1)) {
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
   *
   * @param column heading of the column; empty for the first one, with or without a heading
   * @throws NoColumn when no heading says so
   */
  public static QueryList ofCsv(String marked, String column) {
    String text = unmarked(marked);
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    String[] rows = text.split("\r\n|\r|\n", -1);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(rows[0].contains(";") ? ';' : ',').get();
    int index = column.isEmpty() ? 0 : indexOf(cells(rows[0], format), column);
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

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

  private static int indexOf(List<String> header, String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(column.strip())) {
        return i;
      }
    }
    throw new NoColumn(column, header);
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

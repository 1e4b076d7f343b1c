package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
   * @param column heading of the column; empty for the first one of a file without headings
   * @throws NoColumn when no heading says so
   */
  public static QueryList ofCsv(String marked, String column) {
    String text = unmarked(marked);
    QueryList list = new QueryList(new ArrayList<>(), new ArrayList<>());
    char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setLenientEof(true).get();
    try (CSVParser rows = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> each = rows.iterator();
      int index = 0;
      if (!column.isEmpty() && each.hasNext()) {
        index = indexOf(each.next(), column);
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

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int indexOf(CSVRecord header, String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(column.strip())) {
        return i;
      }
    }
    throw new NoColumn(column, header.toList());
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

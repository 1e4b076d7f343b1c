package org.leeszaal.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table with named columns, tab-separated, UTF-8; every complaint names the line. */
final class TsvFile {
  /** Two capitals, as ISO 3166-1 has them. */
  static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Path file;
  private final List<String> columns;
  private final List<Row> rows;

  private TsvFile(Path file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * @throws ConfigProblem when the file is missing, its first line is not {@code columns}, or a
   *     line has another number of cells
   */
  static TsvFile read(Path file, String... columns) {
    List<String> lines = lines(file);
    List<String> wanted = List.of(columns);
    if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(wanted)) {
      throw new ConfigProblem(file, 1, "the first line must be: " + String.join("<TAB>", wanted));
    }
    TsvFile table = new TsvFile(file, wanted, new ArrayList<>(lines.size()));
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        table.add(i + 1, lines.get(i));
      }
    }
    return table;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (java.nio.charset.MalformedInputException e) {
      throw new ConfigProblem(file, "is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new ConfigProblem(file, "can't be read: restore it from the program's index-config");
    }
  }

  private void add(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.size()) {
      throw new ConfigProblem(
          file,
          number,
          "has " + cells.length + " cells, but needs " + columns.size() + ", parted by tabs");
    }
    rows.add(new Row(number, cells));
  }

  List<Row> rows() {
    return rows;
  }

  /** A line of the table. */
  final class Row {
    private final int number;
    private final String[] cells;

    private Row(int number, String[] cells) {
      this.number = number;
      this.cells = cells;
    }

    String cell(String column) {
      return cells[columns.indexOf(column)].strip();
    }

    String required(String column) {
      String value = cell(column);
      if (value.isEmpty()) {
        throw problem("has no " + column);
      }
      return value;
    }

    List<String> list(String column) {
      return parts(cell(column), "\\|");
    }

    /** The single country; empty when the cell holds none or several. */
    String country(String column) {
      List<String> codes = countries(column);
      return codes.size() == 1 ? codes.get(0) : "";
    }

    List<String> countries(String column) {
      List<String> codes = parts(cell(column), ";");
      for (String code : codes) {
        if (!COUNTRY.matcher(code).matches()) {
          throw problem("has the country " + code + ": give ISO 3166-1 codes such as BE or BE;FR");
        }
      }
      return codes;
    }

    ConfigProblem problem(String what) {
      return new ConfigProblem(file, number, what);
    }

    private static List<String> parts(String cell, String separator) {
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      for (String part : cell.split(separator)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}

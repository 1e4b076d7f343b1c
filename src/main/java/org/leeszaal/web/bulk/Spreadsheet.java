package org.leeszaal.web.bulk;

/** Text for cells. */
final class Spreadsheet {
  private Spreadsheet() {}

  /**
   * A cell that begins like a formula is run by spreadsheets: a quote before it keeps it text
   * (OWASP, "CSV Injection").
   */
  static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}

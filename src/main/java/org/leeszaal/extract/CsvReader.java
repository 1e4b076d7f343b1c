package org.leeszaal.extract;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of articles as CSV or TSV, by the names in the first line. */
final class CsvReader implements FormatReader {
  private final Columns columns;

  CsvReader(TableColumns names) {
    this.columns = new Columns(names);
  }

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Table (CSV, TSV)",
        "a first line with configured column names",
        "lead, authors, date, outlet, section, url, language, as the columns say",
        "one a row");
  }

  @Override
  public boolean accepts(Content content) {
    if (!content.isText()) {
      return false;
    }
    String heading = heading(content);
    char separator = separator(heading);
    List<String> names =
        List.of(heading.split(String.valueOf(separator).replace("|", "\\|"))).stream()
            .map(name -> name.replace("\"", "").strip())
            .toList();
    return names.size() > 1 && columns.fit(names);
  }

  private static String heading(Content content) {
    return content.headText().stripLeading().split("\\r?\\n", 2)[0];
  }

  private static char separator(String heading) {
    char best = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      best = count(heading, candidate) > count(heading, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator(heading(content)))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    int number = 0;
    try (CSVParser rows =
        CSVParser.parse(new StringReader(content.text().stripLeading()), format)) {
      for (CSVRecord row : rows) {
        number++;
        Optional<Draft> draft = columns.draft(row.toMap());
        if (draft.isPresent()) {
          session.add(content, number, draft.get());
        } else {
          session.leaveOut(content.label() + "!/" + number, "The row has no text of an article.");
        }
      }
    }
    if (number == 0) {
      throw Unreadable.skip("The table has a heading and no rows.");
    }
  }
}
